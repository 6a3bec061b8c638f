/**
 * The engine asks for Node 22 and newer browsers; on Node 20 two functions are missing.
 * Imported before the engine, for its effect alone.
 */
type Grouping = <Item>(
  items: Iterable<Item>,
  key: (item: Item, index: number) => PropertyKey,
) => Record<PropertyKey, Item[]>;

const groupBy: Grouping = (items, key) => {
  const groups = Object.create(null) as Record<PropertyKey, unknown[]>;
  let index = 0;
  for (const item of items) (groups[key(item, index++)] ??= []).push(item);
  return groups as never;
};

function difference<Item>(this: Set<Item>, other: ReadonlySet<Item>): Set<Item> {
  return new Set([...this].filter((item) => !other.has(item)));
}

const define = (target: object, name: string, value: unknown): void => {
  if (!(name in target))
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
};

define(Object, "groupBy", groupBy);
define(Set.prototype, "difference", difference);
