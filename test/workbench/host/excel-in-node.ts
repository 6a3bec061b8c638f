import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInThisContext } from "node:vm";
import { faultyHost, type FaultyHost } from "../../../src/workbench/host/faulty-host";
import { createHost } from "../../../src/workbench/host/host";
import { connectNativeBridge } from "../../../src/workbench/host/native-bridge";
import { createWorkbook } from "../../../src/workbench/engine/create-workbook";
import type { Workbook } from "../../../src/workbench/engine/workbook";

/**
 * Microsoft's own Excel client in this process, over our host: `freshExcel()` in a test, and then
 * `Excel.run(…)` as in an add-in. Of office.js this is the file it loads for Excel; office.js
 * itself only looks for a page to load it into.
 */
const require = createRequire(import.meta.url);

const load = (file: string): void => {
  const filename = require.resolve(`@microsoft/office-js/dist/${file}`);
  runInThisContext(readFileSync(filename, "utf8"), { filename });
};

let loaded = false;

/** The little of a browser that the client looks at while it loads. */
const page = () => {
  const location = { href: "http://localhost/", protocol: "http:", host: "localhost", search: "" };
  const nothing = (): void => undefined;
  const document = {
    URL: location.href,
    location,
    readyState: "complete",
    cookie: "",
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: () => ({ setAttribute: nothing, style: {} }),
    addEventListener: nothing,
    head: { appendChild: nothing },
  };
  const navigator = { userAgent: "Node", platform: "", appVersion: "" };
  return { window: globalThis, location, document, navigator, addEventListener: nothing };
};

const loadOffice = (): void => {
  if (loaded) return;
  loaded = true;
  const globals = globalThis as Record<string, unknown>;
  // The engine has put a document of its own there; it gets it back.
  const engineDocument = globals["document"];
  Object.assign(globals, page());
  load("excel-web-16.00.js");
  globals["document"] = engineDocument;
  listenForEvents();
};

type Session = { getInstanceIfHostBridgeInited(): unknown };

/** In an application the first session does it; there is none where there is no page. */
const listenForEvents = (): void => {
  const { HostBridgeSession } = OfficeExtension as unknown as { HostBridgeSession: Session };
  HostBridgeSession.getInstanceIfHostBridgeInited();
};

/** A fresh, empty workbook behind the global `Excel`, and a host that fails where it is told to. */
export const freshExcel = (): { readonly workbook: Workbook; readonly host: FaultyHost } => {
  const workbook = createWorkbook();
  const host = faultyHost(createHost(workbook));
  connectNativeBridge(host);
  loadOffice();
  return { workbook, host };
};

/** The code with which Excel refuses a batch; null where it takes it. */
export const refusal = async (
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<string | null> => {
  try {
    await Excel.run(batch);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  return null;
};

/** What some cells of the active sheet, or of another, hold. */
export const read = (
  address: string,
  property: "values" | "formulas" | "text" | "numberFormat",
  sheet = "Sheet1",
): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load(property);
    await context.sync();
    return range[property] as unknown[][];
  });
