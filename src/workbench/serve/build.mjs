// @ts-check
import webpack from "webpack";
import configurations from "../../../webpack.config.js";

/**
 * Builds configurations of webpack.config.js by name.
 * @param {readonly ("add-in" | "workbench")[]} names
 * @returns {Promise<void>}
 */
export const build = async (names) => {
  const all = /** @type {webpack.Configuration[]} */ (configurations({}));
  const chosen = names.map((name) => {
    const found = all.find((configuration) => configuration.name === name);
    if (found === undefined) throw new Error(`webpack configuration: ${name}`);
    return found;
  });
  const compiler = webpack(chosen);
  if (compiler === null) throw new Error("webpack compiler: null");
  const stats = await /** @type {Promise<webpack.MultiStats>} */ (
    new Promise((resolve, reject) => {
      compiler.run((error, result) => {
        if (error !== null || result === undefined)
          reject(error ?? new Error("webpack: no result"));
        else resolve(result);
      });
    })
  );
  await new Promise((resolve) => {
    compiler.close(resolve);
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only", colors: false }));
};
