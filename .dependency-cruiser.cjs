/** The import table of docs/decisions/0001-layers.md, one row a folder. */
const mayImport = {
  domain: [],
  tables: ["domain"],
  text: ["domain", "tables"],
  sample: ["domain", "tables"],
  sheets: ["domain", "tables", "text"],
  functions: ["domain", "tables", "text"],
  excel: ["tables", "sheets"],
  workflows: ["domain", "tables", "sheets", "excel", "sample"],
  pane: ["workflows", "domain", "text"],
  workbench: [],
};

const packages = {
  domain: "^$",
  tables: "node_modules/(zod|fastest-levenshtein)/",
  text: "^$",
  sample: "^$",
  sheets: "^$",
  functions: "^$",
  excel: "^$",
  workflows: "^$",
  pane: "node_modules/(react|react-dom|@types/react|@types/react-dom|@fluentui/[^/]+)/",
};

const folders = Object.entries(mayImport).map(([folder, others]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${others.length > 0 ? others.join(", ") : "nothing"} of src`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: {
    path: "^src/",
    pathNot: [
      ...[folder, ...others].map((name) => `^src/${name}/`),
      // A failure as a value is every folder's vocabulary.
      ...(folder === "workbench" ? [] : ["^src/domain/problem.ts$"]),
    ],
  },
}));

const npm = Object.entries(packages).map(([folder, allowed]) => ({
  name: `${folder}-packages`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "node_modules/", pathNot: allowed },
}));

module.exports = {
  forbidden: [
    ...folders,
    ...npm,
    {
      name: "excel-sees-types-only",
      comment: "src/excel may use tables and sheets as types",
      severity: "error",
      from: { path: "^src/excel/" },
      to: { path: "^src/(tables|sheets)/", dependencyTypesNot: ["type-only"] },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "\\.css$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "default"] },
  },
};
