// The package on a server that renders pages. It is apart from what browsers get, so that tools that bundle for a server
// do not put the compiled module into their bundle.
export class SkillGauge {}
