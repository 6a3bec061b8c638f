import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";

const usual: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined
      ? []
      : [
          path.join(folder, "Google/Chrome/Application/chrome.exe"),
          path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
        ];
  }),
  linux: ["/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge", "/snap/bin/chromium"],
};

const commands = [
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chromium",
  "chromium-browser",
];

const canRun = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (command: string): readonly string[] =>
  (process.env["PATH"] ?? "").split(path.delimiter).map((folder) => path.join(folder, command));

/** Chrome, Edge or Chromium: what CHROME_PATH names, in the usual places, on the PATH. */
const installedBrowser = (): string | undefined => {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") {
    if (canRun(named)) return named;
    throw new Error(`CHROME_PATH names no program: ${named}`);
  }
  return [...(usual[process.platform] ?? []), ...commands.flatMap(onPath)].find(canRun);
};

const succeeds = (command: string, ...words: readonly string[]): boolean => {
  try {
    execFileSync(command, words, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

/** How commands are run as root; undefined where they cannot be without a password. */
const asRoot = (): readonly string[] | undefined => {
  if (process.getuid?.() === 0) return [];
  return succeeds("sudo", "-n", "true") ? ["sudo", "-n"] : undefined;
};

const installChromium = (): void => {
  const root = asRoot();
  if (root === undefined || !onPath("apt-get").some(canRun)) return;
  const aptGet = (...words: readonly string[]): void => {
    const [command = "", ...rest] = [...root, "apt-get", ...words];
    execFileSync(command, rest, { stdio: "inherit" });
  };
  aptGet("update");
  aptGet("install", "-y", "chromium");
};

/** A browser for the stories, installed where this computer has none and allows it. */
export const findBrowser = (): string => {
  const found = installedBrowser();
  if (found !== undefined) return found;
  installChromium();
  const installed = installedBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    "The stories run in a browser, and there is none: install Chrome, Edge or Chromium " +
      '(on Debian "sudo apt-get install chromium"), or set CHROME_PATH to where one is.',
  );
};
