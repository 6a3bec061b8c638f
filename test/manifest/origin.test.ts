import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import { afterAll, describe, expect, it } from "vitest";
import webpack from "webpack";
import configurations from "../../webpack.config.js";
import { manifestText } from "./manifest-document";

const folder = mkdtempSync(path.join(tmpdir(), "vital-few-manifest-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the file-copying part of the build alone, for an address given by `--env origin`. */
const copiedManifest = async (environment: { readonly origin?: string }): Promise<string> => {
  const addIn = configurations(environment).find(({ name }) => name === "add-in");
  if (addIn === undefined) throw new Error("webpack configuration: add-in");
  const plugins = addIn.plugins?.filter((plugin) => plugin instanceof CopyPlugin) ?? [];
  const context = fileURLToPath(new URL("../..", import.meta.url));
  const compiler = webpack({ context, entry: {}, mode: "none", output: { path: folder }, plugins });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      const failed = error ?? (stats?.hasErrors() === true ? new Error(stats.toString()) : null);
      if (failed === null) resolve();
      else reject(failed);
    });
  });
  return readFileSync(path.join(folder, "manifest.xml"), "utf8");
};

describe("npm run build", () => {
  it("keeps https://localhost:3000 when no other address is given", async () => {
    expect(await copiedManifest({})).toBe(manifestText);
  });

  it("writes the address given by --env origin in place of every other", async () => {
    const copied = await copiedManifest({ origin: "https://vital-few.example.com" });
    expect(copied).not.toContain("localhost");
    expect(copied).toContain('"https://vital-few.example.com/taskpane.html"');
    const back = copied.replaceAll("https://vital-few.example.com", "https://localhost:3000");
    expect(back).toBe(manifestText);
  });

  it.each([
    { origin: "http://vital-few.example.com", why: "not https" },
    { origin: "https://vital-few.example.com/", why: "a slash at the end" },
    { origin: "https://example.com/vital-few", why: "a path" },
    { origin: "https://example.com?a=1", why: "a query" },
    { origin: "https://someone@example.com", why: "a user name" },
    { origin: "https://Example.com", why: "capital letters" },
    { origin: "vital-few.example.com", why: "no scheme" },
    { origin: "", why: "empty" },
    { origin: true, why: "--env origin without a value" },
  ])("refuses $origin: $why", ({ origin }) => {
    expect(() => configurations({ origin })).toThrow(/^--env origin must be an https address/);
  });
});
