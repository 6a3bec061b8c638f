import {
  columnLetters,
  fullAddress,
  parseZone,
  quotedSheet,
  splitAddress,
} from "../../engine/address";
import type { Zone } from "../../engine/zone";
import { flagArgument, given, isRange, textArgument } from "../arguments";
import { nullObject, type HostClass, type HostObject } from "../host-class";
import { assertName } from "../name-rules";
import { cellsArgument } from "../range-argument";
import { namedZone } from "../named-zone";
import {
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
  notImplemented,
} from "../rich-api-error";
import { rangeObject, type World } from "../world";
import { sameName, tableNamed } from "../../engine/tables";

/** Of the workbook; a sheet's own names are not known here and its collection is empty. */
type Self = { readonly world: World; readonly sheetId?: string };
type NameSelf = { readonly world: World; readonly name: string };
type Defined = {
  readonly name: string;
  readonly range: { readonly sheetId: string; readonly zone: Zone };
};

const all = ({ world, sheetId }: Self): readonly Defined[] =>
  sheetId === undefined ? world.workbook.getters.getNamedRanges() : [];

const object = (world: World, name: string): HostObject => ({
  is: "NamedItem",
  self: { world, name } satisfies NameSelf,
});

const find = (self: Self, key: unknown): HostObject | null => {
  const text = textArgument(key);
  const defined = all(self).find(({ name }) => sameName(name, text));
  return defined ? object(self.world, defined.name) : null;
};

const found = (self: Self, key: unknown): HostObject => {
  const name = find(self, key);
  if (!name) throw itemNotFound();
  return name;
};

const add = (self: Self, name: unknown, reference: unknown): HostObject => {
  const { world } = self;
  const text = textArgument(name);
  assertName(text);
  if (self.sheetId !== undefined) throw notImplemented("names of a single sheet");
  if (find(self, text) ?? tableNamed(world.workbook.getters, text)) throw itemAlreadyExists();
  if (!isRange(reference) && !(typeof reference === "string" && reference.startsWith("=")))
    throw invalidArgument();
  if (typeof reference === "string" && !isReference(world, reference))
    throw notImplemented("name of a constant or a formula");
  const { sheetId, zone } = cellsArgument(world, plain(reference), null);
  const ranges = [world.workbook.getters.getRangeDataFromZone(sheetId, zone)];
  world.workbook.engine.dispatch("CREATE_NAMED_RANGE", { name: text, ranges });
  return object(world, text);
};

const isReference = (world: World, reference: string): boolean => {
  const { cells } = splitAddress(reference.slice(1));
  return parseZone(cells) !== null || namedZone(world, reference.slice(1)) !== null;
};

const plain = (reference: unknown): unknown =>
  typeof reference === "string" ? reference.replaceAll("$", "") : reference;

const definedOf = ({ world, name }: NameSelf): Defined => {
  const defined = all({ world }).find((one) => sameName(one.name, name));
  if (!defined) throw itemNotFound();
  return defined;
};

const absolute = ({ left, top, right, bottom }: Zone): string => {
  const corner = (col: number, row: number): string => `$${columnLetters(col)}$${row + 1}`;
  const first = corner(left, top);
  const last = corner(right, bottom);
  return first === last ? first : `${first}:${last}`;
};

const formula = (self: NameSelf): string => {
  const { sheetId, zone } = definedOf(self).range;
  return `=${quotedSheet(self.world.workbook.getters.getSheetName(sheetId))}!${absolute(zone)}`;
};

const rangeOf = (self: NameSelf): HostObject => {
  const { sheetId, zone } = definedOf(self).range;
  return rangeObject(self.world, sheetId, zone);
};

export const namedItemCollectionClass: HostClass<Self> = {
  name: "NamedItemCollection",
  items: (self) => all(self).map(({ name }) => object(self.world, name)),
  item: found,
  methods: {
    Add: (self, [name, reference]) => add(self, name, reference),
    GetCount: (self) => all(self).length,
    GetItemOrNullObject: (self, [key]) => find(self, key) ?? nullObject,
  },
};

export const namedItemClass: HostClass<NameSelf> = {
  name: "NamedItem",
  scalars: {
    Name: { get: (self) => definedOf(self).name },
    Type: { get: () => "Range" },
    Scope: { get: () => "Workbook" },
    Comment: { get: () => "" },
    Value: {
      get: (self) => {
        const { sheetId, zone } = definedOf(self).range;
        return fullAddress(self.world.workbook.getters.getSheetName(sheetId), zone);
      },
    },
    Formula: { get: formula },
    Visible: {
      get: (self) => !self.world.hiddenNames.has(definedOf(self).name.toLowerCase()),
      set: (self, value) => {
        const name = definedOf(self).name.toLowerCase();
        if (given(value, true, flagArgument)) self.world.hiddenNames.delete(name);
        else self.world.hiddenNames.add(name);
      },
    },
    _Id: { get: (self) => definedOf(self).name },
  },
  methods: {
    GetRange: rangeOf,
    GetRangeOrNullObject: rangeOf,
    Delete: (self) => {
      const { name } = definedOf(self);
      self.world.workbook.engine.dispatch("DELETE_NAMED_RANGE", { name });
      return null;
    },
  },
  identity: (self) => ({ _Id: definedOf(self).name }),
};
