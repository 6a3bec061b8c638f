import type { HostClass, HostObject } from "./host-class";
import type { QueryInfo } from "./protocol";
import { invalidArgument, notImplemented } from "./rich-api-error";

/** A `load` as a tree: below each member, what of it is wanted; an empty one wants all scalars. */
type Selection = Map<string, Selection>;

const pascal = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);

const selectionOf = (paths: readonly string[]): Selection => {
  const root: Selection = new Map();
  for (const path of paths) {
    let at = root;
    for (const step of path.trim().split("/")) {
      const name = pascal(step);
      const below = at.get(name) ?? (new Map() as Selection);
      at.set(name, below);
      at = below;
    }
  }
  return root;
};

export type ClassLookup = (object: HostObject) => HostClass;
type Loaded = Record<string, unknown>;

const loadScalar = (type: HostClass, name: string, self: never): unknown => {
  const scalar = type.scalars?.[name];
  if (!scalar?.get) throw notImplemented(`${type.name}.${name}`);
  return scalar.get(self);
};

const allScalars = (type: HostClass, self: never): Loaded =>
  Object.fromEntries(
    Object.entries(type.scalars ?? {}).flatMap(([name, { get }]) =>
      get && !name.startsWith("_") ? [[name, get(self)]] : [],
    ),
  );

const page = (items: readonly HostObject[], { Skip = 0, Top }: QueryInfo): readonly HostObject[] =>
  items.slice(Skip, Top === undefined ? undefined : Skip + Top);

export const createLoader = (classOf: ClassLookup) => {
  const loadItems = (
    type: HostClass,
    self: never,
    selection: Selection,
    query: QueryInfo,
  ): Loaded => {
    // `load("name")` of a collection means `load("items/name")`.
    const of =
      selection.get("Items") ?? new Map([...selection].filter(([name]) => name !== "$all"));
    const items = page(type.items?.(self) ?? [], query);
    return { _Items: items.map((item) => loadObject(item, of, {})) };
  };

  const loadMember = (type: HostClass, self: never, name: string, below: Selection): unknown => {
    const navigation = type.navigations?.[name];
    return navigation ? loadObject(navigation(self), below, {}) : loadScalar(type, name, self);
  };

  const loadObject = (object: HostObject, selection: Selection, query: QueryInfo): unknown => {
    if (object.is === "null") return null;
    const type = classOf(object);
    const self = object.self as never;
    const identity = type.identity?.(self) ?? {};
    const wantsItems = type.items !== undefined && !onlyOwn(type, selection);
    if (wantsItems) return { ...identity, ...loadItems(type, self, selection, query) };
    const wantsAll = selection.size === 0 || selection.has("$all");
    const loaded: Loaded = wantsAll ? allScalars(type, self) : {};
    for (const [name, below] of selection)
      if (name !== "$all") loaded[name] = loadMember(type, self, name, below);
    return { ...identity, ...loaded };
  };

  return (object: HostObject, query: QueryInfo): unknown => {
    const { Select = [], Expand = [] } = query;
    if (![...Select, ...Expand].every((path) => typeof path === "string")) throw invalidArgument();
    const selection = selectionOf([...Select, ...Expand]);
    if (Select.length === 0 && Expand.length > 0) selection.set("$all", new Map());
    return loadObject(object, selection, query);
  };
};

/** Only scalars of the collection itself are asked for, such as its count. */
const onlyOwn = (type: HostClass, selection: Selection): boolean =>
  selection.size > 0 && [...selection.keys()].every((name) => type.scalars?.[name] !== undefined);
