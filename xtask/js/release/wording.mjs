// The wording of the built-in frameworks in the parts that the widget loads: `wording_parts` in
// src/domain/framework/wording.rs says which part has what.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

const readJson = async (path) => JSON.parse(await readFile(path, "utf8"));
const jsonFiles = async (folder) => (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();

/** Those of an object's fields, if it has any of them. */
function picked(object, ...fields) {
  const entries = fields.filter((field) => object[field]?.length !== 0 && field in object).map((field) => [field, object[field]]);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** What a framework file itself says of its skills, roles and role levels. */
function ownWording({ skills, roles = [], resources = [] }) {
  const by = (list, ...fields) =>
    Object.fromEntries(list.map((entry) => [entry.id, picked(entry, ...fields)]).filter(([, words]) => words));
  return {
    skills: by(skills, "summary", "statements", "note", "source"),
    roles: by(roles, "summary", "also_called"),
    role_levels: by(roles.flatMap(({ levels = [] }) => levels), "summary", "responsibilities"),
    resources,
  };
}

/** Adds what a file of wording says to what is said already. */
function add(wording, more) {
  for (const kind of ["skills", "roles", "role_levels"]) {
    for (const [id, words] of Object.entries(more[kind] ?? {})) wording[kind][id] = { ...wording[kind][id], ...words };
  }
  wording.resources.push(...(more.resources ?? []));
}

/** The parts of one framework, by name. */
function partsOf({ id, families = [], roles = [] }, wording) {
  if (families.length === 0) return { [id]: wording };
  const { skills, ...onRoles } = wording;
  const parts = { [`${id}.roles`]: onRoles };
  for (const family of families) {
    const asked = new Set();
    for (const role of roles.filter((role) => role.family === family.id)) {
      for (const skill of role.skills ?? []) asked.add(skill);
      for (const level of role.levels ?? []) for (const skill of Object.keys(level.requirements)) asked.add(skill);
    }
    parts[`${id}.${family.id}`] = { skills: Object.fromEntries(Object.entries(skills).filter(([skill]) => asked.has(skill))) };
  }
  return parts;
}

/**
 * The same parts in fewer bytes, for who has all of them at once: skills that several families ask for stand in it once.
 * @param {Record<string, string>} parts
 * @returns {{ texts: string[], parts: Record<string, number> }} Texts, and the place of the one for each part.
 */
export function together(parts) {
  const texts = [];
  const places = {};
  const ofFramework = new Map();
  for (const [part, text] of Object.entries(parts)) {
    const wording = JSON.parse(text);
    const [framework] = part.split(".");
    // A part of skills alone is one of several.
    if (wording.roles || !ofFramework.has(framework)) places[part] = texts.push(wording) - 1;
    if (wording.roles) continue;
    if (!ofFramework.has(framework)) ofFramework.set(framework, places[part]);
    places[part] = ofFramework.get(framework);
    Object.assign(texts[places[part]].skills, wording.skills);
  }
  return { texts: texts.map((wording) => JSON.stringify(wording)), parts: places };
}

/**
 * The text of each part of the wording of each framework.
 * @param {string} source The folder of the repository.
 * @returns {Promise<Record<string, string>>}
 */
export async function wordingParts(source) {
  const folder = join(source, "frameworks");
  const all = {};
  for (const name of await jsonFiles(folder)) {
    const framework = await readJson(join(folder, name));
    const wording = ownWording(framework);
    const more = join(folder, "wording", framework.id);
    for (const name of await jsonFiles(more).catch(() => [])) add(wording, await readJson(join(more, name)));
    for (const [part, words] of Object.entries(partsOf(framework, wording))) all[part] = JSON.stringify(words);
  }
  return all;
}
