import { textArgument } from "../arguments";
import { nullObject, type HostClass, type HostObject } from "../host-class";
import { invalidArgument, itemNotFound } from "../rich-api-error";
import type { World } from "../world";

/** The workbook's settings of an add-in: the same that `Office.context.document.settings` has. */
type Self = { readonly world: World };
type SettingSelf = { readonly world: World; readonly key: string };

const object = (world: World, key: string): HostObject => ({
  is: "Setting",
  self: { world, key } satisfies SettingSelf,
});

const find = ({ world }: Self, key: unknown): HostObject | null => {
  const text = textArgument(key);
  return world.workbook.settings.has(text) ? object(world, text) : null;
};

const json = (value: unknown): string => {
  if (value === undefined) throw invalidArgument();
  return JSON.stringify(value);
};

const valueOf = ({ world, key }: SettingSelf): unknown => {
  const text = world.workbook.settings.get(key);
  if (text === undefined) throw itemNotFound();
  return JSON.parse(text) as unknown;
};

export const settingCollectionClass: HostClass<Self> = {
  name: "SettingCollection",
  items: ({ world }) => [...world.workbook.settings.keys()].map((key) => object(world, key)),
  item: (self, key) => {
    const setting = find(self, key);
    if (!setting) throw itemNotFound();
    return setting;
  },
  methods: {
    Add: ({ world }, [key, value]) => {
      world.workbook.settings.set(textArgument(key), json(value));
      return object(world, textArgument(key));
    },
    GetCount: ({ world }) => world.workbook.settings.size,
    GetItemOrNullObject: (self, [key]) => find(self, key) ?? nullObject,
  },
};

export const settingClass: HostClass<SettingSelf> = {
  name: "Setting",
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: valueOf,
      set: (self, value) => {
        valueOf(self);
        self.world.workbook.settings.set(self.key, json(value));
      },
    },
    _Id: { get: ({ key }) => key },
  },
  methods: {
    Delete: ({ world, key }) => {
      world.workbook.settings.delete(key);
      return null;
    },
  },
  identity: ({ key }) => ({ _Id: key }),
};
