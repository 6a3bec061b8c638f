/** The messages of Microsoft's rich API, as its own client writes and reads them. */
export type RichApiRequest = {
  readonly Actions: readonly RequestAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
};

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
  update: 7,
} as const;

export const pathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export type ArgumentInfo = {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: the id of an object's path, or an array of them. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
};

export type QueryInfo = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
};

export type RequestAction = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
};

export type ObjectPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

export type RichApiResult = { readonly ActionId: number; readonly Value: unknown };

export type RichApiFailure = {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
};

export type RichApiResponse = {
  readonly Results: readonly RichApiResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: RichApiFailure;
};

/** What stands in the `Error` field of a reply instead of a rich API response. */
export const transportError = {
  inCellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;

export type RichApiReply = { readonly body: RichApiResponse } | { readonly transportError: number };
