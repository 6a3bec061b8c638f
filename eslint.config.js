import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What may not be used where, with the reason. */
const inNoTaskPane = "Office does not allow it in a task pane.";
const inTheWorkbook = "State lives in the workbook.";

const forbidden = [
  ...["alert", "confirm", "prompt"].map((name) => ({ name, message: inNoTaskPane })),
  ...["localStorage", "sessionStorage", "indexedDB"].map((name) => ({
    name,
    message: inTheWorkbook,
  })),
];

const forbiddenOnWindow = ["window", "globalThis", "self"].flatMap((object) =>
  forbidden.map(({ name, message }) => ({ object, property: name, message })),
);

const office = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/excel speaks to Excel.",
}));

export default tseslint.config(
  { ignores: ["dist", ".workbench", ".cache", "coverage", "node_modules"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "no-restricted-globals": ["error", ...forbidden],
      "no-restricted-properties": ["error", ...forbiddenOnWindow],
    },
  },
  {
    files: ["src/**"],
    // Functions are cells' own; the pane's page waits for Office; the workbench stands in for Excel.
    ignores: ["src/excel/**", "src/functions/**", "src/pane/index.tsx", "src/workbench/**"],
    rules: { "no-restricted-globals": ["error", ...forbidden, ...office] },
  },
  {
    files: ["src/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  {
    files: ["src/pane/**"],
    extends: [reactHooks.configs.flat["recommended-latest"]],
  },
);
