import type { Workbook } from "../engine/workbook";
import type { RichApiReply, RichApiRequest } from "./protocol";
import { transportError } from "./protocol";

/** An entry of a `richApiMessage` event: [category, type, target, JSON text, flags]. */
export type EventEntry = readonly unknown[];

/** A service outside the workbook, such as the one custom functions report their results to. */
export type HostService = Readonly<Record<string, (args: readonly unknown[]) => unknown>>;

export type Host = {
  /** The body of a rich API request, as text or already parsed. Never rejects. */
  readonly request: (body: unknown) => Promise<RichApiReply>;
  /** The document settings of `Office.context.document.settings`: [key, JSON text]. */
  readonly settings: {
    readonly all: () => readonly (readonly [string, string])[];
    readonly save: (all: readonly (readonly [string, string])[]) => void;
  };
  /** Entries for `richApiMessage`; gives back how to stop listening. */
  readonly onEvent: (listener: (entry: EventEntry) => void) => () => void;
  /** Answers `new`-object paths of this name, e.g. "Microsoft.ExcelServices.CustomFunctions". */
  readonly serve: (name: string, service: HostService) => void;
};

const megabyte = 1024 * 1024;
/** What Excel on the web carries, either way. */
export const largestMessage = 5 * megabyte;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

export const createHost = (workbook: Workbook): Host => {
  const listeners = new Set<(entry: EventEntry) => void>();
  const services = new Map<string, HostService>();
  const settings = {
    all: () => [...workbook.settings],
    save: (all: readonly (readonly [string, string])[]) => {
      workbook.settings.clear();
      for (const [key, json] of all) workbook.settings.set(key, json);
    },
  };
  const answer = (text: string): RichApiReply => {
    if (workbook.busyEditing) return { transportError: transportError.inCellEditMode };
    if (bytes(text) > largestMessage) return { transportError: transportError.requestTooLarge };
    JSON.parse(text) as RichApiRequest;
    return { body: { Results: [], TraceIds: [] } };
  };
  return {
    request: (body) =>
      Promise.resolve(answer(typeof body === "string" ? body : JSON.stringify(body))),
    settings,
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    serve: (name, service) => {
      services.set(name, service);
    },
  };
};
