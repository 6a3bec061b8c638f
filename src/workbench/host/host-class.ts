/**
 * What the host knows of one class of Excel's: a table of its members under their names on the
 * wire. Objects name their class, so that class files need not import each other.
 */
export type HostObject = { readonly is: string; readonly self: unknown };

/** The object of `getItemOrNullObject` and the like where there is none. */
export const nullObject: HostObject = { is: "null", self: null };

export type Scalar<Self> = {
  readonly get?: (self: Self) => unknown;
  readonly set?: (self: Self, value: unknown) => void;
};

export type Arguments = readonly unknown[];

export type HostClass<Self = never> = {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<Self>>>;
  readonly navigations?: Readonly<Record<string, (self: Self) => HostObject>>;
  /** A method gives back a plain value or an object. */
  readonly methods?: Readonly<Record<string, (self: Self, args: Arguments) => unknown>>;
  readonly items?: (self: Self) => readonly HostObject[];
  /** The indexer of a collection. */
  readonly item?: (self: Self, key: unknown) => HostObject;
  /** What the client needs in order to find the object again in its next request. */
  readonly identity?: (self: Self) => Readonly<Record<string, unknown>>;
};

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "is" in value && "self" in value;
