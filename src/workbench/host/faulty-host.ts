import type { Host } from "./host";
import { actionType, pathType, transportError } from "./protocol";
import type {
  ObjectPath,
  RequestAction,
  RichApiFailure,
  RichApiReply,
  RichApiRequest,
} from "./protocol";

/**
 * What is to go wrong, once, counted from the moment it is injected (1 is the next one).
 * - `request`: the n-th request is refused, nothing of it done.
 * - `write`: the n-th action that changes the workbook fails, in whichever request it comes; what
 *   stands before it stays applied, as in Excel.
 * - `editing`: so many requests are refused as while somebody edits a cell.
 * - `dropped`: from the n-th request on nothing is answered, as when the frame is gone; that
 *   request itself may still have been carried out.
 */
export type Fault =
  | { readonly kind: "request" | "write"; readonly at: number; readonly code?: string }
  | { readonly kind: "editing"; readonly times: number }
  | { readonly kind: "dropped"; readonly at: number; readonly carriedOut: boolean };

export type FaultyHost = Host & {
  /** Takes the place of the fault before; null for none. Counts begin at 0 again. */
  readonly inject: (fault: Fault | null) => void;
  /** Requests that came, and writes carried out, since the last `inject`. */
  readonly counts: () => { readonly requests: number; readonly writes: number };
  /** What each write since the last `inject` did, as "method" or "property" of what. */
  readonly written: () => readonly string[];
};

const reading = /^(?:_|get)/iu;

/** What a write does, such as "GetHeaderRowRange.Values" or "Delete". */
const kindOf = ({ Name, ObjectPathId }: RequestAction, { ObjectPaths }: RichApiRequest): string =>
  [ObjectPaths[ObjectPathId]?.Name, Name].filter((name) => name).join(".");

/** A worksheet function called from code. */
const isCalculation = ({ ParentObjectPathId = 0 }: ObjectPath, request: RichApiRequest) =>
  request.ObjectPaths[ParentObjectPathId]?.Name === "Functions";

/** Does the action change the workbook? Objects are made by instantiating the path of a method. */
const isWrite = ({ ActionType, Name, ObjectPathId }: RequestAction, request: RichApiRequest) => {
  if (ActionType === actionType.setProperty) return true;
  if (ActionType === actionType.method) return !reading.test(Name);
  const path = request.ObjectPaths[ObjectPathId];
  const makes = ActionType === actionType.instantiate && path?.ObjectPathType === pathType.method;
  return makes && !reading.test(path.Name) && !isCalculation(path, request);
};

const failure = (code: string, at: number): RichApiFailure => ({
  Code: code,
  Message: "A fault that a test has asked for.",
  Location: "",
  HttpStatusCode: 400,
  ActionIndex: at,
});

/** Carries out what stands before the action at `at`, and fails there. */
const failAt = async (
  host: Host,
  request: RichApiRequest,
  at: number,
  code: string,
): Promise<RichApiReply> => {
  const before = await host.request({ ...request, Actions: request.Actions.slice(0, at) });
  if (!("body" in before) || before.body.Error) return before;
  return { body: { ...before.body, Error: failure(code, at) } };
};

const general = "GeneralException";

const never = new Promise<RichApiReply>(() => undefined);

const parsed = (body: unknown): RichApiRequest =>
  (typeof body === "string" ? JSON.parse(body) : body) as RichApiRequest;

/** The host, and a switch that makes it fail as Excel and its transport fail. */
export const faultyHost = (host: Host): FaultyHost => {
  let fault: Fault | null = null;
  let requests = 0;
  let writes = 0;
  let written: string[] = [];

  /** The index of the write that fails in this request, or -1; counts what is carried out. */
  const failingWrite = (request: RichApiRequest): number => {
    for (const [at, action] of request.Actions.entries()) {
      if (!isWrite(action, request)) continue;
      if (fault?.kind === "write" && writes + 1 === fault.at) return at;
      writes++;
      written.push(kindOf(action, request));
    }
    return -1;
  };

  const request = async (body: unknown): Promise<RichApiReply> => {
    requests++;
    const now = fault;
    if (now?.kind === "editing" && requests <= now.times)
      return { transportError: transportError.inCellEditMode };
    if (now?.kind === "request" && requests === now.at)
      return failAt(host, { ...parsed(body), Actions: [] }, 0, now.code ?? general);
    if (now?.kind === "dropped" && requests >= now.at) {
      if (requests === now.at && now.carriedOut) await host.request(body);
      return never;
    }
    const asked = parsed(body);
    const at = failingWrite(asked);
    if (at < 0) return host.request(body);
    fault = null;
    return failAt(host, asked, at, (now?.kind === "write" ? now.code : undefined) ?? general);
  };

  return {
    ...host,
    request,
    inject: (next) => {
      fault = next;
      requests = 0;
      writes = 0;
      written = [];
    },
    counts: () => ({ requests, writes }),
    written: () => written,
  };
};
