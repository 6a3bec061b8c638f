import { chromium, type Browser } from "playwright-core";
import { afterAll, inject } from "vitest";

const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser's own sandbox does not start as root. */
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

let running: Promise<Browser> | undefined;

/** One browser for all stories of a file. */
export const browser = (): Promise<Browser> =>
  (running ??= chromium.launch({
    executablePath: inject("executablePath"),
    headless: true,
    args: [...asRoot, ...quiet],
  }));

afterAll(async () => {
  await (await running)?.close();
});
