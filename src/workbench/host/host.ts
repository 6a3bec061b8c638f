import { tablesOnSheet } from "../engine/tables";
import type { Workbook } from "../engine/workbook";
import { hostClasses } from "./classes";
import { serviceClass } from "./classes/service";
import { createEventHub, type EventEntry } from "./event-hub";
import type { HostClass } from "./host-class";
import type { HostService } from "./host-service";
import { createInterpreter, type Outcome } from "./interpreter";
import { transportError } from "./protocol";
import type { RichApiFailure, RichApiReply, RichApiRequest, RichApiResponse } from "./protocol";
import { RichApiError } from "./rich-api-error";
import { finishColumns } from "./table-columns-rule";
import { watchUser } from "./watch-user";
import type { World } from "./world";

export type { EventEntry } from "./event-hub";
export type { HostService } from "./host-service";

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
  /** Called when the selection has changed, for `documentSelectionChanged`; gives back how to stop. */
  readonly onSelection: (listener: () => void) => () => void;
  /** Answers `new`-object paths of this name, e.g. "Microsoft.ExcelServices.CustomFunctions". */
  readonly serve: (name: string, service: HostService) => void;
};

const megabyte = 1024 * 1024;
/** What Excel on the web carries, either way. */
export const largestMessage = 5 * megabyte;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

const createWorld = (workbook: Workbook, send: (entry: EventEntry) => void): World => ({
  workbook,
  events: createEventHub(send, (sheetId) => tablesOnSheet(workbook.getters, sheetId)),
  references: new Map(),
  hiddenNames: new Set(),
  calculation: { mode: "Automatic" },
  structure: { isProtected: false },
  passwords: workbook.passwords,
});

const failureOf = ({ error, at, where }: NonNullable<Outcome["failure"]>): RichApiFailure => ({
  Code: error.code,
  Message: error.message,
  Location: where,
  HttpStatusCode: 400,
  ActionIndex: at,
});

const responseOf = ({ results, traces, failure }: Outcome): RichApiResponse => ({
  Results: results,
  TraceIds: traces,
  ...(failure ? { Error: failureOf(failure) } : {}),
});

/** A fault of the host itself: told aloud, and to the client as Excel tells of its own. */
const broken = (fault: unknown): RichApiResponse => {
  console.error(fault);
  const error = new RichApiError("GeneralException", `The workbench failed: ${String(fault)}`);
  return responseOf({ results: [], traces: [], failure: { error, at: 0, where: "" } });
};

export const createHost = (workbook: Workbook): Host => {
  const listeners = new Set<(entry: EventEntry) => void>();
  const services = new Map<string, HostService>();
  const world = createWorld(workbook, (entry) => {
    for (const listener of listeners) listener(entry);
  });
  const classes: Record<string, HostClass> = { ...hostClasses };
  const interpreter = createInterpreter({
    classes,
    root: { is: "Workbook", self: { world } },
    newObject: (name) => (services.has(name) ? { is: name, self: null } : null),
    reference: (id) => world.references.get(id) ?? null,
  });
  const carryOut = (request: RichApiRequest): RichApiResponse => {
    try {
      return responseOf(
        workbook.batch(() => {
          const outcome = interpreter.run(request);
          finishColumns(world);
          return outcome;
        }),
      );
    } catch (fault) {
      return broken(fault);
    }
  };
  const answer = (text: string): RichApiReply => {
    if (workbook.busyEditing) return { transportError: transportError.inCellEditMode };
    if (bytes(text) > largestMessage) return { transportError: transportError.requestTooLarge };
    const body = carryOut(JSON.parse(text) as RichApiRequest);
    world.events.flush();
    if (bytes(JSON.stringify(body)) > largestMessage)
      return { transportError: transportError.responseTooLarge };
    return { body };
  };
  watchUser(world);
  return {
    request: (body) =>
      Promise.resolve(answer(typeof body === "string" ? body : JSON.stringify(body))),
    settings: {
      all: () => [...workbook.settings],
      save: (all) => {
        workbook.settings.clear();
        for (const [key, json] of all) workbook.settings.set(key, json);
      },
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onSelection: world.events.onSelection,
    serve: (name, service) => {
      services.set(name, service);
      classes[name] = serviceClass({ name, service });
    },
  };
};
