import { given, textArgument } from "../arguments";
import { eventType, workbookTarget } from "../event-hub";
import { eventMethods } from "../event-methods";
import { nullObject, type HostClass, type HostObject } from "../host-class";
import { itemNotFound } from "../rich-api-error";
import { addSheet } from "../sheet-verbs";
import { sheetObject, type World } from "../world";

type Self = { readonly world: World };

/** By id or by name. */
const find = ({ world }: Self, key: unknown): HostObject | null => {
  const { getters } = world.workbook;
  const text = textArgument(key);
  const sheetId = getters.tryGetSheet(text) ? text : getters.getSheetIdByName(text);
  return sheetId === undefined ? null : sheetObject(world, sheetId);
};

const found = (self: Self, key: unknown): HostObject => {
  const sheet = find(self, key);
  if (!sheet) throw itemNotFound();
  return sheet;
};

const visibleOnly = ({ world }: Self, value: unknown): readonly string[] =>
  value === true
    ? world.workbook.getters.getVisibleSheetIds()
    : world.workbook.getters.getSheetIds();

export const worksheetCollectionClass: HostClass<Self> = {
  name: "WorksheetCollection",
  items: ({ world }) =>
    world.workbook.getters.getSheetIds().map((sheetId) => sheetObject(world, sheetId)),
  item: found,
  methods: {
    Add: ({ world }, [name]) =>
      sheetObject(world, addSheet(world, given<string | null>(name, null, textArgument))),
    GetActiveWorksheet: ({ world }) =>
      sheetObject(world, world.workbook.getters.getActiveSheetId()),
    GetCount: (self, [visible]) => visibleOnly(self, visible).length,
    GetFirst: (self, [visible]) => sheetObject(self.world, visibleOnly(self, visible)[0] ?? ""),
    GetLast: (self, [visible]) => sheetObject(self.world, visibleOnly(self, visible).at(-1) ?? ""),
    GetItemOrNullObject: (self, [key]) => find(self, key) ?? nullObject,
    ...eventMethods<Self>(
      [
        ["DataChanged", eventType.worksheetChanged],
        ["SelectionChanged", eventType.selectionChanged],
        ["Activated", eventType.worksheetActivated],
        ["Deactivated", eventType.worksheetDeactivated],
        ["Added", eventType.worksheetAdded],
        ["Deleted", eventType.worksheetDeleted],
      ],
      () => workbookTarget,
    ),
  },
};
