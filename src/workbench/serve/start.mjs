// @ts-check
import open from "open";
import { build } from "./build.mjs";
import { serve } from "./serve.mjs";
import { workbenchSite } from "./sites.mjs";

/** Whether a browser may be opened: not in CI, not without a screen, not against the person. */
const mayOpen = () => {
  const { CI, DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME } = process.env;
  if (CI === "true" || process.argv.includes("--no-open")) return false;
  const screen = DISPLAY ?? WAYLAND_DISPLAY ?? WSL_DISTRO_NAME;
  return process.platform !== "linux" || screen !== undefined;
};

/** @param {string} address */
const openBrowser = async (address) => {
  try {
    const browser = await open(address);
    // Without a browser the address on the screen is enough.
    browser.on("error", () => {});
  } catch {
    // As above.
  }
};

console.log("Building the add-in and the workbench …");
await build(["add-in", "workbench"]);
const port = Number(process.env["PORT"] ?? 3000);
const { address } = await serve({ site: workbenchSite(), port, orNext: true });
console.log(`Vital Few workbench: ${address}`);
console.log("Ctrl+C stops it.");
if (mayOpen()) await openBrowser(address);
