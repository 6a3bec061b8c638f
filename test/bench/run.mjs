import { spawnSync } from "node:child_process";
import path from "node:path";
import { build } from "vite";

/**
 * `npm run bench`: how long attribution takes, beside one plain pass over the touches. Each size
 * runs in a process of its own, so that its peak memory is its own. It informs; nothing fails.
 */
const out = path.join(import.meta.dirname, "../../.cache/bench");
await build({
  configFile: false,
  logLevel: "error",
  build: {
    ssr: path.join(import.meta.dirname, "bench.ts"),
    outDir: out,
    minify: false,
    emptyOutDir: true,
  },
  ssr: { noExternal: true },
});
const asked = process.argv.slice(2);
const sizes = asked.length > 0 ? asked : ["10000", "100000", "1000000", "cells"];
for (const what of ["legend", ...sizes])
  spawnSync(process.execPath, ["--expose-gc", path.join(out, "bench.js"), what], {
    stdio: "inherit",
  });
