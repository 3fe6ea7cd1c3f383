// The bill of materials, in the CycloneDX format. It has neither the time nor a number of its own, so that the
// same source always gives the same file.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import { key } from "./packages.mjs";

export const FILE = "sbom.cdx.json";

/** A package's address in the notation that scanners read. */
function purl({ kind, name, version }) {
  const type = { cargo: "cargo", npm: "npm", rust: "generic" }[kind];
  return `pkg:${type}/${name.replace("@", "%40")}@${version.replace("+", "%2B")}`;
}

const licence = (expression) =>
  /[ (]/.test(expression) ? new Models.LicenseExpression(expression) : new Models.SpdxLicense(expression);

const licences = (expression) => new Models.LicenseRepository([licence(expression)]);

function component(of) {
  const links = of.homepage ? [new Models.ExternalReference(of.homepage, Enums.ExternalReferenceType.Website)] : [];
  return new Models.Component(Enums.ComponentType.Library, of.name, {
    bomRef: key(of),
    version: of.version,
    purl: purl(of),
    scope: Enums.ComponentScope.Required,
    licenses: licences(of.licence),
    hashes: new Models.HashDictionary(of.hash ? [[of.hash.algorithm, of.hash.hex]] : []),
    externalReferences: new Models.ExternalReferenceRepository(links),
  });
}

/**
 * The text of the bill.
 * @param {{ version: string, packages: import("./packages.mjs").Package[] }} release
 */
export function sbom({ version, packages }) {
  const own = new Models.Component(Enums.ComponentType.Application, "skillgauge", {
    bomRef: `skillgauge@${version}`,
    version,
    licenses: licences("MIT"),
  });
  const components = new Map(packages.map((of) => [key(of), component(of)]));
  for (const of of packages) {
    for (const other of of.dependsOn) components.get(key(of)).dependencies.add(components.get(other).bomRef);
    if (of.direct) own.dependencies.add(components.get(key(of)).bomRef);
  }
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: own }) });
  for (const one of components.values()) bom.components.add(one);
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

export const writeSbom = ({ dist, ...release }) => writeFile(join(dist, FILE), sbom(release));
