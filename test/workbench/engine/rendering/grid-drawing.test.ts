import { expect, test } from "vitest";
import { registries } from "../../../../src/workbench/engine/engine";
import { createWorkbook } from "../../../../src/workbench/engine/create-workbook";
import { drawing, recorder } from "./drawing";

const box = {
  ...{ id: "A1", x: 48, y: 26, width: 104, height: 20, style: {}, icons: {} },
  dataBarFill: { color: "#c7d7ea", percentage: 50 },
};

test("a data bar leaves a little of its cell around it", () => {
  const { renderer } = drawing([["1"]]);
  const { ctx, calls } = recorder();
  renderer["drawCellBackground"]?.({ ctx }, [box, { ...box, dataBarFill: undefined }]);
  expect(calls).toEqual([
    ["fillStyle", "#c7d7ea"],
    ["fillRect", 50, 28, 50, 16],
  ]);
});

test("thin lines, and only they, tell what is frozen", () => {
  const { workbook, sheetId, renderer, viewports } = drawing([["1"]]);
  const lines = () => {
    const { ctx, calls } = recorder();
    renderer["drawFrozenPanes"]?.({ ctx, sheetId, viewports });
    return calls.filter(([name]) => ["lineWidth", "moveTo", "lineTo"].includes(name));
  };
  expect(lines()).toEqual([["lineWidth", 1]]);
  workbook.engine.dispatch("FREEZE_COLUMNS", { sheetId, quantity: 2 });
  workbook.engine.dispatch("FREEZE_ROWS", { sheetId, quantity: 1 });
  expect(lines()).toEqual([
    ["lineWidth", 1],
    ["moveTo", 48 + 2 * 64, 0],
    ["lineTo", 48 + 2 * 64, 426],
    ["moveTo", 0, 26 + 20],
    ["lineTo", 688, 26 + 20],
  ]);
});

test("one selected cell gets a border, several are tinted too", () => {
  const { workbook, sheetId, viewports } = drawing([["1"]]);
  const plugin = workbook.engine.handlers.find((one) => "gridSelection" in one);
  const draw = plugin?.["drawLayer"] as (context: object) => void;
  const calls = (zone: object) => {
    const canvas = recorder();
    draw.call(plugin, { ctx: canvas.ctx, sheetId, viewports, selectedZones: [zone] });
    return canvas.calls.filter(([name]) => name.endsWith("Rect"));
  };
  expect(calls({ left: 0, right: 0, top: 0, bottom: 0 })).toEqual([["strokeRect", 48, 26, 64, 20]]);
  expect(calls({ left: 0, right: 1, top: 0, bottom: 2 })).toEqual([
    ["fillRect", 48, 26, 128, 60],
    ["strokeRect", 48, 26, 128, 60],
  ]);
});

test("a header has Excel's button, another one where a filter is on, and other cells none", () => {
  createWorkbook();
  type Icon = { readonly size: number; readonly svg: { readonly paths: readonly object[] } };
  const icon = registries.iconsOnCellRegistry.get("filter_icon") as unknown as (
    getters: object,
    position: object,
  ) => Icon | undefined;
  const made = (isFilterHeader: boolean, isFilterActive: boolean) =>
    icon(
      {
        isFilterHeader: () => isFilterHeader,
        isFilterActive: () => isFilterActive,
        getCellComputedStyle: () => ({}),
      },
      { sheetId: "s", col: 0, row: 0 },
    );
  expect(made(false, false)).toBeUndefined();
  expect(made(true, false)?.size).toBe(15);
  expect(made(true, true)?.svg.paths).not.toEqual(made(true, false)?.svg.paths);
});

test("a cell that changes is drawn as it is now, without a movement", () => {
  const { renderer } = drawing([["1"]]);
  const old = new Map([[box.id, { ...box, dataBarFill: { color: "#c7d7ea", percentage: 10 } }]]);
  expect(renderer["getBoxesWithAnimations"]?.([box], old, 0)).toEqual([box]);
});
