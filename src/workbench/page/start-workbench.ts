import { readFunctions } from "../functions/function-metadata";
import type { BlankScalar } from "../functions/marshal-arguments";
import { registerFunctions } from "../functions/register-functions";
import { byId } from "./element";
import { onEveryAct } from "./every-key";
import { openCellsWithTheirFirstKey } from "./first-key";
import { prepareCharts, removeFileMenu } from "./grid";
import { loadGridFont } from "./grid-font";
import { gridTemplates } from "./grid-templates";
import { inspection, type Inspection } from "./inspection";
import { type AddIn, readManifest } from "./manifest";
import { createMessageBar } from "./message-bar";
import { visibilityEntry } from "../web/runtime-service";
import { createPaneVisibility, enablePaneButton } from "./pane-button";
import { enableRegions } from "./regions";
import { createOpener, type Opener } from "./opener";
import { enableOpening } from "./opening";
import { enableSaving } from "./saving";
import { enableSplitter } from "./splitter";

declare global {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- Window is merged
  interface Window {
    workbench?: Inspection;
  }
}

/** Where the server keeps the add-in as it was built. */
const addInFolder = "/addin";

const fetchText = async (address: string): Promise<string> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
};

const fetchAddIn = async (): Promise<AddIn> => {
  const text = await fetchText(`${addInFolder}/manifest.xml`);
  const manifest = new DOMParser().parseFromString(text, "application/xml");
  return readManifest(manifest, addInFolder);
};

/** What an empty workbook is called. */
const newBook = "Book1.xlsx";

const resized = (): void => {
  // The grid measures itself when the window changes, and only then.
  window.dispatchEvent(new Event("resize"));
};

/** As Excel on the web, or with "?blank-scalars=zero" behind the page's address as on a computer. */
const blankScalar = (): BlankScalar =>
  new URLSearchParams(window.location.search).get("blank-scalars") === "zero" ? "zero" : "null";

/** What the grid needs once, before the first workbook. */
const prepareGrid = async ({ functions }: AddIn, calls: Opener["calls"]): Promise<void> => {
  if (functions !== undefined)
    registerFunctions(readFunctions(await fetchText(functions)), calls, blankScalar);
  await loadGridFont();
  prepareCharts();
  openCellsWithTheirFirstKey();
  removeFileMenu();
};

export const startWorkbench = async (): Promise<void> => {
  const [addIn, original] = await Promise.all([fetchAddIn(), fetchText("/o_spreadsheet.xml")]);
  const message = createMessageBar();
  const visibility = createPaneVisibility((shown) => {
    resized();
    opener.session().frame.conversation.pushEntries([visibilityEntry(shown)]);
  });
  const opener: Opener = createOpener({
    grid: byId("grid"),
    pane: byId("pane"),
    addIn,
    visibility,
    say: message.show,
    templates: gridTemplates(original),
  });
  await prepareGrid(addIn, opener.calls);
  enablePaneButton(addIn.button, visibility);
  enableRegions(opener.session);
  enableSplitter(byId("splitter"), resized);
  await opener.open(newBook, () => undefined);
  enableOpening(opener, message);
  enableSaving(opener, message);
  let acts = 0;
  onEveryAct(() => {
    opener.session().workbook.state.act = acts += 1;
  });
  window.workbench = inspection(opener.session, opener.opened);
};
