import { expect, test } from "vitest";
import { drawing, type Drawing } from "./drawing";

const long = "A sentence that is much longer than the columns it starts in. ".repeat(6);

const freeze = ({ workbook, sheetId }: Drawing, quantity: number): void => {
  workbook.engine.dispatch("FREEZE_COLUMNS", { sheetId, quantity });
};

/** The texts each pane draws, by the cell they stand in. */
const cellsWithText = (drawn: Drawing): readonly (readonly string[])[] =>
  drawn
    .panes()
    .map(({ boxes }) => boxes.flatMap((box) => ("content" in box && box.content ? [box.id] : [])));

test("a text runs on over empty cells on the other side of a frozen border", () => {
  const drawn = drawing([[long, "", "", ""]]);
  freeze(drawn, 2);
  expect(cellsWithText(drawn)).toEqual([["A1"], ["A1 in the next pane"]]);
});

test("it ends where a cell on the other side has something in it", () => {
  const drawn = drawing([[long, "", "", "taken"]]);
  freeze(drawn, 2);
  const [, right] = drawn.panes();
  const box = right?.boxes.find(({ id }) => id.startsWith("A1"));
  expect(box).toMatchObject({ clipRect: { x: 48, width: 3 * 64 } });
});

test("a cell that is taken right behind the border keeps it out", () => {
  const drawn = drawing([[long, "", "taken", ""]]);
  freeze(drawn, 2);
  const [, right] = drawn.panes();
  const box = right?.boxes.find(({ id }) => id.startsWith("A1"));
  expect(box).toMatchObject({ clipRect: { x: 48, width: 2 * 64 } });
});

test("a short text, and a cell between, bring nothing over", () => {
  const drawn = drawing([
    ["short", ""],
    [long, "short"],
  ]);
  freeze(drawn, 2);
  const [, right] = cellsWithText(drawn);
  expect(right).toEqual([]);
});

test("a text at the right runs back over the border", () => {
  const drawn = drawing([["", "", long, ""]]);
  freeze(drawn, 2);
  const { workbook, sheetId } = drawn;
  const target = [{ left: 2, right: 2, top: 0, bottom: 0 }];
  workbook.engine.dispatch("SET_FORMATTING", { sheetId, target, style: { align: "right" } });
  expect(cellsWithText(drawn)).toEqual([["C1 in the next pane"], ["C1"]]);
});

test("scrolled sideways, a text ends at the border", () => {
  const drawn = drawing([[long, "", "", ""]]);
  freeze(drawn, 2);
  drawn.workbook.engine.dispatch("SET_VIEWPORT_OFFSET", { offsetX: 70, offsetY: 0 });
  expect(cellsWithText(drawn)).toEqual([["A1"], []]);
});

test("of the cell beside only the text is drawn", () => {
  const drawn = drawing([[long, "", "", ""]]);
  freeze(drawn, 1);
  const { workbook, sheetId } = drawn;
  const target = [{ left: 0, right: 0, top: 0, bottom: 0 }];
  workbook.engine.dispatch("SET_FORMATTING", { sheetId, target, style: { fillColor: "#ff0000" } });
  const [left, right] = drawn.panes();
  expect(left?.boxes[0]?.style["fillColor"]).toBe("#ff0000");
  expect(right?.boxes.at(-1)?.style["fillColor"]).toBe("");
});
