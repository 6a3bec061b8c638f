import { fullAddress } from "../../engine/address";
import { overlaps, contains } from "../../engine/zone";
import { isRange } from "../arguments";
import type { HostClass } from "../host-class";
import { assertUnprotected } from "../protection";
import { invalidArgument, notImplemented } from "../rich-api-error";
import { zoneOf, type RangeSelf } from "../world";

/** Lists only: what else Excel can validate has no use here yet. */
type EngineValidation = {
  readonly id: string;
  readonly ranges: readonly { readonly zone: Parameters<typeof overlaps>[0] }[];
  readonly criterion: { readonly type: string; readonly values: readonly string[] };
};

const validations = ({ world, held }: RangeSelf): readonly EngineValidation[] =>
  world.workbook.getters.getDataValidationRules(held.sheetId);

/** The rule on all of the range's cells. */
const current = (self: RangeSelf): EngineValidation | undefined =>
  validations(self).find(({ ranges }) => ranges.some(({ zone }) => contains(zone, zoneOf(self))));

const clear = (self: RangeSelf): void => {
  const { world, held } = self;
  for (const { id, ranges } of validations(self))
    if (ranges.some(({ zone }) => overlaps(zone, zoneOf(self))))
      world.workbook.engine.dispatch("REMOVE_DATA_VALIDATION_RULE", { sheetId: held.sheetId, id });
};

type ListRule = { readonly inCellDropDown?: boolean; readonly source?: unknown };

const listOf = (value: unknown): ListRule => {
  const rule = value as { readonly list?: ListRule } | null;
  if (typeof rule !== "object" || rule === null) throw invalidArgument();
  if (!rule.list) throw notImplemented("data validation other than a list");
  return rule.list;
};

const criterion = (self: RangeSelf, { source }: ListRule): object => {
  if (isRange(source)) {
    const name = self.world.workbook.getters.getSheetName(source.self.held.sheetId);
    const values = [fullAddress(name, zoneOf(source.self))];
    return { type: "isValueInRange", values, displayStyle: "arrow" };
  }
  if (typeof source !== "string" || source === "") throw invalidArgument();
  if (source.startsWith("="))
    return {
      type: "isValueInRange",
      values: [source.slice(1).replaceAll("$", "")],
      displayStyle: "arrow",
    };
  const values = source.split(",").map((item) => item.trim());
  return { type: "isValueInList", values, displayStyle: "arrow" };
};

const setRule = (self: RangeSelf, value: unknown): void => {
  assertUnprotected(self, "formatCells");
  const list = listOf(value);
  const { world, held } = self;
  const { sheetId } = held;
  clear(self);
  const result = world.workbook.engine.dispatch("ADD_DATA_VALIDATION_RULE", {
    sheetId,
    ranges: [world.workbook.getters.getRangeDataFromZone(sheetId, zoneOf(self))],
    rule: {
      id: world.workbook.model.uuidGenerator.smallUuid(),
      isBlocking: true,
      criterion: criterion(self, list),
    },
  });
  if (!result.isSuccessful) throw invalidArgument();
};

const ruleOf = (self: RangeSelf): object => {
  const found = current(self);
  if (!found) return {};
  const source = found.criterion.values.join(",");
  const isRangeList = found.criterion.type === "isValueInRange";
  return { list: { inCellDropDown: true, source: isRangeList ? `=${source}` : source } };
};

export const dataValidationClass: HostClass<RangeSelf> = {
  name: "DataValidation",
  scalars: {
    Type: { get: (self) => (current(self) ? "List" : "None") },
    Rule: { get: ruleOf, set: setRule },
  },
  methods: {
    Clear: (self) => {
      assertUnprotected(self, "formatCells");
      clear(self);
      return null;
    },
  },
};
