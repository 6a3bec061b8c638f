// @ts-check
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { build } from "./build.mjs";
import { serve } from "./serve.mjs";
import { addInSite } from "./sites.mjs";

/** The one that manifest.xml names. */
const port = 3000;

const folder = path.join(homedir(), ".office-addin-dev-certs");

const readCertificate = async () => ({
  cert: await readFile(path.join(folder, "localhost.crt")),
  key: await readFile(path.join(folder, "localhost.key")),
});

/** The development certificate Excel trusts, installed when this computer has none yet. */
const developmentCertificate = async () => {
  spawnSync("npx", ["--yes", "office-addin-dev-certs@3.0.0", "install"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  try {
    return await readCertificate();
  } catch {
    return undefined;
  }
};

const certificate = await developmentCertificate();
if (certificate === undefined) {
  console.error(
    "Excel loads add-ins over https only, and there is no development certificate in " +
      `${folder}: run "npx office-addin-dev-certs@3.0.0 install" on a computer with ` +
      "internet access, then run this again.",
  );
  process.exitCode = 1;
} else {
  console.log("Building the add-in …");
  await build(["add-in"]);
  await serve({ site: addInSite(), port, certificate }).then(
    ({ address }) => {
      console.log(`Vital Few is served at ${address}. Now sideload dist/manifest.xml in Excel.`);
      console.log("Ctrl+C stops it.");
    },
    (/** @type {unknown} */ error) => {
      console.error(`${String(error)}. The manifest names this port: end what uses it first.`);
      process.exitCode = 1;
    },
  );
}
