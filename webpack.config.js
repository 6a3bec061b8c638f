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

export default (environment) => [addIn(environment)];
