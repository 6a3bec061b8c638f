import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlPlugin from "html-webpack-plugin";

const root = import.meta.dirname;

const typescript = {
  test: /\.tsx?$/,
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

/** Where manifest.xml says the pages are, unless `--env origin=https://…` says otherwise. */
const developmentOrigin = "https://localhost:3000";

/**
 * @param {unknown} origin
 * @returns {string}
 */
const checkedOrigin = (origin) => {
  const url = URL.canParse(String(origin)) ? new URL(String(origin)) : undefined;
  if (url?.protocol === "https:" && url.origin === origin) return url.origin;
  throw new Error(
    "--env origin must be an https address alone, in small letters, without a path or a slash " +
      `at the end, such as https://vital-few.example.com; found: ${String(origin)}`,
  );
};

/** The pixel sizes Office and its marketplace ask for, and the drawing for each. */
const icons = [
  { size: 16, drawing: "assets/icon-16.svg" },
  ...[32, 64, 80, 128].map((size) => ({ size, drawing: "assets/icon.svg" })),
];

/** @param {string} origin */
const manifestHelpAndIcons = (origin) =>
  new CopyPlugin({
    patterns: [
      {
        from: "manifest.xml",
        transform: (text) => text.toString("utf8").replaceAll(developmentOrigin, origin),
      },
      { from: "assets/help.html" },
      ...icons.map(({ size, drawing }) => ({
        from: drawing,
        to: `assets/icon-${size}.png`,
        /** @param {Buffer} svg */
        transform: (svg) =>
          new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng(),
      })),
    ],
  });

/** One page for pane and functions; the functions register before the pane's script runs. */
const page = () =>
  new HtmlPlugin({
    template: "src/pane/taskpane.html",
    filename: "taskpane.html",
    chunks: ["functions", "taskpane"],
    chunksSortMode: "manual",
    minify: false,
  });

/** The files that declare worksheet functions; src/functions/functions.ts imports the same. */
const functionFiles = ["fit", "lift", "revenue", "values"].map(
  (family) => `./src/functions/${family}.ts`,
);

/** functions.json from the functions' doc comments, and their registration at the end of each file. */
const functionsMetadata = () =>
  new CustomFunctionsMetadataPlugin({
    // The plugin takes several files; its types know of one.
    input: /** @type {any} */ (functionFiles),
    output: "functions.json",
  });

/** What the generator of functions.json cannot say itself: error cells come in, data types do not. */
const functionsTakeErrorCells = {
  /** @param {import("webpack").Compiler} compiler */
  apply: ({ hooks, webpack: { Compilation, sources } }) => {
    hooks.thisCompilation.tap("functions-take-error-cells", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_PRE_PROCESS;
      compilation.hooks.processAssets.tap({ name: "functions-take-error-cells", stage }, () => {
        compilation.updateAsset("functions.json", (generated) => {
          const metadata = JSON.parse(generated.source().toString());
          delete metadata.allowCustomDataForDataTypeAny;
          const json = JSON.stringify({ allowErrorForDataTypeAny: true, ...metadata }, null, 2);
          return new sources.RawSource(`${json}\n`);
        });
      });
    });
  },
};

/**
 * What `npm run build` writes to dist/: the add-in itself.
 * @param {{ readonly origin?: unknown }} environment
 * @returns {import("webpack").Configuration}
 */
const addIn = ({ origin = developmentOrigin }) => ({
  name: "add-in",
  mode: "production",
  devtool: false,
  entry: {
    functions: "./src/functions/functions.ts",
    taskpane: "./src/pane/index.tsx",
  },
  output: { path: path.join(root, "dist"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  performance: false,
  plugins: [
    functionsMetadata(),
    functionsTakeErrorCells,
    page(),
    manifestHelpAndIcons(checkedOrigin(origin)),
  ],
});

/** @param {string} file */
const inPackage = (file) => path.join(root, "node_modules", file);

/** The page of `npm start`: for development and tests only, nothing of it reaches dist/. */
const workbench = {
  name: "workbench",
  mode: "development",
  devtool: false,
  entry: { workbench: "./src/workbench/page/index.ts" },
  output: { path: path.join(root, ".workbench"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript] },
  performance: false,
  plugins: [
    new CopyPlugin({
      patterns: [
        "src/workbench/page/index.html",
        "src/workbench/page/page.css",
        inPackage("bootstrap/dist/css/bootstrap.min.css"),
        inPackage("@odoo/o-spreadsheet/dist/o_spreadsheet.css"),
        inPackage("@odoo/o-spreadsheet/dist/o_spreadsheet.xml"),
        { from: inPackage("font-awesome/css/font-awesome.min.css"), to: "font-awesome/css" },
        { from: inPackage("font-awesome/fonts"), to: "font-awesome/fonts" },
      ],
    }),
  ],
};

/** @param {Parameters<typeof addIn>[0]} environment `--env` of the command line */
export default (environment) => [addIn(environment), workbench];
