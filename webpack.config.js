import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";

const root = import.meta.dirname;

const typescript = {
  test: /\.tsx?$/,
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

/** The add-in itself: what `npm run build` writes to dist/. */
const addIn = (environment) => ({
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
  plugins: [],
});

const inPackage = (file) => path.join(root, "node_modules", file);

/** The page of `npm start`: for development and tests only, nothing of it reaches dist/. */
const workbench = {
  name: "workbench",
  mode: "development",
  devtool: false,
  entry: { workbench: "./src/workbench/page/index.ts" },
  output: { path: path.join(root, ".workbench"), filename: "[name].js", clean: true },
  resolve: {
    extensions: [".ts", ".js"],
    // The engine's "browser" field names a build that exports nothing.
    mainFields: ["module", "main"],
  },
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

export default (environment) => [addIn(environment), workbench];
