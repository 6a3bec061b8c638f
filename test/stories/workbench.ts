import type { Frame, FrameLocator, Page } from "playwright-core";
import { expect, inject, onTestFinished } from "vitest";
import type { InspectedCell } from "../../src/workbench/page/inspection";
import { browser } from "./browser";

/** The path of a file, or a file made up for the story. */
export type StoryFile = string | { readonly name: string; readonly content: string | Buffer };

export type Workbench = {
  readonly page: Page;
  /** The add-in's page, to find things in by role and name. */
  readonly pane: FrameLocator;
  /** The same as a frame, to run office.js in. */
  readonly frame: () => Frame;
  /** Opens a file and waits until it is there. */
  readonly openFile: (file: StoryFile) => Promise<void>;
  /** Gives the workbench a file, whatever it makes of it. */
  readonly offerFile: (file: StoryFile) => Promise<void>;
  /** Puts the cursor on a cell such as "Sheet1!B2". */
  readonly selectCell: (address: string) => Promise<void>;
  /** Begins to type into the cell the cursor is on, which stays open. */
  readonly beginTyping: (text: string) => Promise<void>;
  /** Types into the cell the cursor is on, and presses Enter. */
  readonly type: (text: string) => Promise<void>;
  readonly cell: (address: string) => Promise<InspectedCell>;
  /** As the cell shows it. */
  readonly cellText: (address: string) => Promise<string>;
  /** Rows of what cells show. */
  readonly rangeText: (address: string) => Promise<readonly (readonly string[])[]>;
  readonly sheets: () => Promise<readonly string[]>;
  /** Waits until a cell shows a text. */
  readonly seeCell: (address: string, text: string) => Promise<void>;
};

const patience = { timeout: 30_000 };

/** What goes wrong while a story runs, whether the person would notice it or not. */
const watch = (page: Page): readonly string[] => {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`page error: ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("requestfailed", (request) => {
    // What is under way when a page is left is broken off.
    const reason = request.failure()?.errorText;
    if (reason !== "net::ERR_ABORTED") problems.push(`failed: ${request.url()} ${reason ?? ""}`);
  });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isLocal = hostname === "localhost" || protocol === "data:" || protocol === "blob:";
    if (!isLocal) problems.push(`left this computer: ${request.url()}`);
  });
  return problems;
};

const opened = (page: Page): Promise<number> =>
  page.evaluate(() => window.workbench?.opened() ?? 0);

const readRange = async (page: Page, address: string): Promise<InspectedCell[][]> => {
  const rows = await page.evaluate((at) => window.workbench?.readRange(at), address);
  if (rows === undefined) throw new Error(`cells: ${address}`);
  return rows.map((row) => [...row]);
};

const addInFrame = (page: Page): Frame => {
  const frame = page.frames().find((one) => one.url().includes("/addin/"));
  if (frame === undefined) throw new Error("frame of the add-in: none");
  return frame;
};

/** The pane shows something, and has put the cursor where it wants it. */
const paneReady = ({ pane }: Pick<Workbench, "pane">): Promise<void> =>
  pane.getByRole("heading", { level: 1 }).waitFor();

/** The workbench in the words of the person who uses it. */
const workbenchOn = (page: Page): Workbench => {
  const offerFile: Workbench["offerFile"] = (file) =>
    page
      .getByLabel("Open file")
      .setInputFiles(
        typeof file === "string"
          ? file
          : { name: file.name, mimeType: "text/csv", buffer: Buffer.from(file.content) },
      );
  const cell: Workbench["cell"] = async (address) => {
    const found = (await readRange(page, address))[0]?.[0];
    if (found === undefined) throw new Error(`cell: ${address}`);
    return found;
  };
  const isEditing = () => page.evaluate(() => window.workbench?.isEditing());
  const beginTyping: Workbench["beginTyping"] = (text) => page.keyboard.type(text);
  const cellText: Workbench["cellText"] = async (address) => (await cell(address)).text;
  const pane = page.frameLocator("#pane iframe");
  return {
    page,
    pane,
    frame: () => addInFrame(page),
    openFile: async (file) => {
      const before = await opened(page);
      await offerFile(file);
      await expect.poll(() => opened(page), patience).toBe(before + 1);
      await paneReady({ pane });
    },
    offerFile,
    selectCell: async (address) => {
      const found = await page.evaluate((at) => window.workbench?.select(at), address);
      if (found !== true) throw new Error(`cell: ${address}`);
    },
    beginTyping,
    type: async (text) => {
      await beginTyping(text);
      await page.keyboard.press("Enter");
      await expect.poll(isEditing, patience).toBe(false);
    },
    cell,
    cellText,
    rangeText: async (address) =>
      (await readRange(page, address)).map((row) => row.map(({ text }) => text)),
    sheets: () => page.evaluate(() => window.workbench?.sheets() ?? []),
    seeCell: (address, text) => expect.poll(() => cellText(address), patience).toBe(text),
  };
};

/**
 * A fresh workbench in a window of its own, ready for use. The story fails on any error of the
 * page, in the console or not, and on any request that leaves this computer.
 * @param query behind the page's address, such as "?blank-scalars=zero"
 */
export const openWorkbench = async (query = ""): Promise<Workbench> => {
  const context = await (await browser()).newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const problems = watch(page);
  onTestFinished(async () => {
    await context.close();
    expect(problems).toEqual([]);
  });
  await page.goto(`${inject("address")}${query}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  const workbench = workbenchOn(page);
  await paneReady(workbench);
  return workbench;
};
