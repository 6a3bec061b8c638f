import { describe, expect, test } from "vitest";
import type { WorkbookProblem } from "../../src/tables/workbook-problem";
import { workbookProblem, type Explanation, type Writing } from "../../src/text/workbook-problems";

const untouched = "Nothing was written. Your sheets are as they were.";

type Words = { readonly [Code in WorkbookProblem["code"]]: readonly Row[] };
type Row = readonly [WorkbookProblem, Writing | null, Explanation];

const refused = (wrote: "nothing" | "taken-back" | "in-part"): WorkbookProblem => ({
  code: "excel-refused",
  detail: "GeneralException",
  wrote,
});

/** One entry a code, so that a new code is missed here. */
const words: Words = {
  "dates-from-1904": [
    [
      { code: "dates-from-1904" },
      null,
      {
        title: "This workbook counts dates from 1904",
        why: "Old workbooks of the Mac do, and every close date would be read four years too early. Open File, Options, Advanced, and switch off “Use 1904 date system”; then check that your dates are right.",
        safe: untouched,
      },
    ],
  ],
  "cell-changed": [
    [
      { code: "cell-changed", table: "Portfolio", key: "Acme" },
      null,
      {
        title: "“Acme” was changed in the sheet meanwhile",
        why: "What was typed beside it in the Portfolio table is not written over unasked. Look at what it says now; trying again writes over it.",
        safe: "Nothing was written. Your sheets are as they were.",
      },
    ],
  ],
  "typed-meanwhile": [
    [
      { code: "typed-meanwhile" },
      null,
      {
        title: "Somebody is typing on these sheets",
        why: "Each time the figures were ready, something had been typed on Portfolio, Credits, Data notes or Settings, and nothing typed is written over. Build again once the typing is done.",
        safe: untouched,
      },
    ],
  ],
  "cell-being-edited": [
    [
      { code: "cell-being-edited" },
      null,
      {
        title: "Finish the cell you are editing",
        why: "Excel lets nothing else write while a cell is open. Press Enter to keep what you typed, or Esc to drop it. It goes on by itself.",
        safe: "Nothing is written yet.",
      },
    ],
  ],
  "sheet-protected": [
    [
      { code: "sheet-protected", sheet: "Portfolio" },
      null,
      {
        title: "“Portfolio” is protected",
        why: "The new figures are ready, but the sheet does not let them be written. Someone set this protection on purpose, so we do not lift it.",
        safe: untouched,
      },
    ],
    [
      { code: "sheet-protected", sheet: "Aliases" },
      "aliases",
      {
        title: "“Aliases” is protected",
        why: "The name is to be noted there, but the sheet does not let it be written. Someone set this protection on purpose, so we do not lift it.",
        safe: untouched,
      },
    ],
  ],
  "structure-protected": [
    [
      { code: "structure-protected" },
      "sample",
      {
        title: "This workbook takes no new sheets",
        why: "Its structure is protected, and we need a new sheet. Someone set this protection on purpose, so we do not lift it.",
        safe: untouched,
      },
    ],
  ],
  "sheet-taken": [
    [
      { code: "sheet-taken", sheet: "Deals" },
      "sample",
      {
        title: "There already is a sheet called “Deals”",
        why: "It holds something that is not ours, and we never write over other people’s work. Rename it, then try again.",
        safe: untouched,
      },
    ],
  ],
  "table-taken": [
    [
      { code: "table-taken", table: "Portfolio", sheet: "Mine" },
      null,
      {
        title: "There already is a table called “Portfolio”",
        why: "It stands on “Mine” and is not ours, and we never write over other people’s work. Rename it, then try again.",
        safe: untouched,
      },
    ],
  ],
  "name-taken": [
    [
      { code: "name-taken", name: "Portfolio" },
      null,
      {
        title: "The name “Portfolio” is taken in this workbook",
        why: "A name and a table cannot both be called “Portfolio”. Rename yours under Formulas, Name Manager, then try again.",
        safe: untouched,
      },
    ],
  ],
  "key-renamed": [
    [
      { code: "key-renamed", table: "Portfolio", key: "Partner" },
      null,
      {
        title: "The Portfolio table has no column “Partner”",
        why: "It was renamed, and without it nobody can tell which row is whose. Call it “Partner” again, then build again.",
        safe: untouched,
      },
    ],
  ],
  "typed-without-key": [
    [
      { code: "typed-without-key", table: "Portfolio", rows: [9] },
      null,
      {
        title: "Something is typed beside no partner",
        why: "Row 9 of the Portfolio table has your own text but no partner, so it could not follow one. Give it a partner or move the text out of the table, then build again.",
        safe: untouched,
      },
    ],
    [
      { code: "typed-without-key", table: "Portfolio", rows: [9, 12, 15] },
      null,
      {
        title: "Something is typed beside no partner",
        why: "Rows 9, 12 and 15 of the Portfolio table have your own text but no partner, so it could not follow one. Give them a partner or move the text out of the table, then build again.",
        safe: untouched,
      },
    ],
  ],
  "typed-twice": [
    [
      {
        ...{ code: "typed-twice", table: "Portfolio", key: "Acme", rows: [9, 12] },
        columns: ["Decision", "Due"],
      },
      null,
      {
        title: "“Acme” stands in the Portfolio table more than once",
        why: "Rows 9 and 12 are the same one, by its name or by Aliases, and each has something typed beside it, in “Decision” and “Due”. Keep one of these rows: clear these cells in the other, then build again.",
        safe: untouched,
      },
    ],
  ],
  "row-gone": [
    [
      { code: "row-gone", table: "Portfolio", key: "Acme" },
      null,
      {
        title: "“Acme” is not in the Portfolio table any more",
        why: "It was renamed or deleted there since it was found. Build again, then try again.",
        safe: untouched,
      },
    ],
  ],
  "source-gone": [
    [
      { code: "source-gone", source: "Deals" },
      null,
      {
        title: "“Deals” is not there any more",
        why: "It was renamed or deleted since it was found.",
        safe: untouched,
      },
    ],
  ],
  cancelled: [
    [{ code: "cancelled" }, null, { title: "Cancelled", why: "You stopped it.", safe: untouched }],
  ],
  "excel-refused": [
    [
      refused("nothing"),
      null,
      {
        title: "Excel did not do what was asked",
        why: "It stopped before anything was written.",
        safe: untouched,
      },
    ],
    [
      refused("taken-back"),
      "portfolio",
      {
        title: "The build stopped, and was taken back",
        why: "Excel stopped while our sheets were written. We put back what was there.",
        safe: "They are as they were before, with everything you typed.",
      },
    ],
    [
      refused("in-part"),
      "portfolio",
      {
        title: "Our sheets are half written",
        why: "Excel stopped while they were written and did not let us put back what was there.",
        safe: "Your own sheets are untouched. The next build repairs these.",
      },
    ],
    [
      refused("in-part"),
      "sample",
      {
        title: "The sample data are half written",
        why: "Excel stopped while their sheets were written.",
        safe: "Your own sheets are untouched. Delete the new ones before you try again.",
      },
    ],
    [
      refused("taken-back"),
      "aliases",
      {
        title: "The name was not noted",
        why: "Excel stopped while it was written. We put back what was there.",
        safe: "Your aliases are as they were before.",
      },
    ],
    [
      refused("in-part"),
      "aliases",
      {
        title: "Aliases is half written",
        why: "Excel stopped while a name was noted there and did not let us put back what was there.",
        safe: "All else is untouched. Look at the rows of your aliases, then try again.",
      },
    ],
  ],
};

describe("what a workbook refuses, in words", () => {
  test.each(Object.values(words).flat())("%j while writing %j", (problem, writing, said) => {
    expect(workbookProblem(problem, writing)).toEqual(said);
  });
});
