import { createWorkbook } from "../engine/create-workbook";
import type { Workbook } from "../engine/workbook";
import { type Calls, createCalls } from "../functions/calls";
import { functionsService, functionsServiceName } from "../functions/functions-service";
import { asksFor, followCells, recalculation } from "../functions/recalculation";
import { createHost, type EventEntry, type Host } from "../host/host";
import type { RichApiRequest } from "../host/protocol";
import { actionService, actionServiceName } from "../web/action-service";
import { openPaneFrame, type PaneFrame } from "../web/pane-frame";
import { type PaneVisibility, runtimeService, runtimeServiceName } from "../web/runtime-service";
import { type Grid, mountGrid } from "./grid";
import type { AddIn } from "./manifest";

/** One open workbook with its grid and the add-in's page beside it. */
export type Session = {
  readonly workbook: Workbook;
  readonly host: Host;
  readonly calls: Calls;
  readonly grid: Grid;
  readonly frame: PaneFrame;
  readonly close: () => void;
};

export type Places = {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly addIn: AddIn;
  readonly visibility: PaneVisibility;
  /** The templates of the grid. */
  readonly templates: string;
  /** Says a sentence to the person. */
  readonly say: (sentence: string) => void;
  /** The keyboard leaves the pane: forwards, backwards, or to the cells. */
  readonly onLeavePane: (to: "next" | "previous" | "cells") => void;
};

/** What office.js tells its host when the keyboard leaves the pane. */
const leaving: Readonly<Record<number, "next" | "previous" | "cells">> = {
  5: "cells",
  6: "cells",
  13: "next",
  14: "previous",
  15: "cells",
  16: "cells",
  17: "next",
  18: "previous",
};

/** What office.js itself reports, apart from the workbook. */
const isReport = (body: unknown): boolean => {
  const { ObjectPaths } = JSON.parse(String(body)) as RichApiRequest;
  const services = [functionsServiceName, actionServiceName, runtimeServiceName];
  return Object.values(ObjectPaths).some(({ Name }) => services.includes(Name));
};

/**
 * As the host, but asking first whether the person is typing: Excel takes no request then. It
 * takes reports, such as the results of functions: their cells are not the one that is typed in.
 */
const askingFirst = (host: Host, workbook: Workbook, isEditing: () => boolean): Host => ({
  ...host,
  request: (body) => {
    workbook.busyEditing = isEditing() && !isReport(body);
    return host.request(body);
  },
});

/** A workbook that is open but not shown yet. */
export type Book = Pick<Session, "workbook" | "host" | "calls"> & {
  /** Where the calls of its functions go. */
  readonly connect: (frame: PaneFrame) => void;
};

export const createBook = (): Book => {
  const workbook = createWorkbook();
  const host = createHost(workbook);
  let pushEntries: PaneFrame["conversation"]["pushEntries"] = () => {
    throw new Error("frame of the add-in: none");
  };
  const calls = createCalls(
    (entries) => {
      pushEntries(entries as readonly EventEntry[]);
    },
    recalculation(workbook),
    asksFor(workbook),
  );
  followCells(workbook, calls);
  host.serve(functionsServiceName, functionsService(calls));
  host.serve(actionServiceName, actionService);
  const connect = ({ conversation }: PaneFrame): void => {
    pushEntries = conversation.pushEntries;
  };
  return { workbook, host, calls, connect };
};

/** Shows a workbook in the grid, and loads the add-in's page for it. */
export const showBook = async (book: Book, fileName: string, places: Places): Promise<Session> => {
  const { workbook, host, calls } = book;
  host.serve(runtimeServiceName, runtimeService(places.visibility));
  const grid = await mountGrid(places.grid, workbook, places.templates, places.say);
  const frame = openPaneFrame(places.pane, {
    page: places.addIn.page,
    title: places.addIn.name,
    host: askingFirst(host, workbook, grid.isEditing),
    documentUrl: new URL(encodeURIComponent(fileName), window.location.href).href,
    onNotice: ({ action }) => {
      const to = leaving[action];
      if (to !== undefined) places.onLeavePane(to);
    },
    onStart: calls.gone,
  });
  book.connect(frame);
  const close = (): void => {
    frame.close();
    grid.close();
  };
  return { workbook, host, calls, grid, frame, close };
};
