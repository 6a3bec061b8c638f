import { expect, test } from "vitest";
import { recogniseTables } from "../../src/tables/recognise-tables";
import {
  columnChoiceText,
  columnLetters,
  notFoundText,
  tableChoiceText,
  unreadText,
  usedText,
} from "../../src/text/choices";

const fitOf = (headers: readonly string[]) => {
  const source = { kind: "table", name: "T" } as const;
  const top = [headers];
  const [found] = recogniseTables([{ source, sheet: "T", address: "A1", rowCount: 0, top }]);
  const fit = found?.fits[0];
  if (fit === undefined) throw new Error("no fit");
  return fit;
};

test("one table is asked for by name, with what it lacks", () => {
  const offer = { name: "Aims", place: "Aims!A1:D5", fit: fitOf(["Metric", "Target", "Baseline"]) };
  expect(tableChoiceText("Goals", [offer])).toMatchObject({
    title: "Is “Aims” your table of Goals?",
    why: "Until you say so it is not read, and what rests on Goals reads “not checked”.",
    choices: [
      { answer: "0", text: "Yes. Has Metric, Baseline and Target, but no ID." },
      { answer: "none", text: "No, leave it out" },
    ],
  });
});

const choice = {
  role: "Partners",
  table: "List",
  address: "C4:H9",
  field: "startDate",
  proposals: [],
  isNeeded: false,
} as const;

test("columns are named with their letters and what is not read meanwhile", () => {
  const among = [
    { column: 1, header: "Agreement Date" },
    { column: 3, header: "Partner Since" },
  ];
  expect(columnChoiceText({ ...choice, among })).toMatchObject({
    title: "Two columns could be the start date",
    why: "List, columns D and F. Until you say so it reads “not checked”.",
    choices: [
      { answer: "1", text: "Agreement Date, column D" },
      { answer: "3", text: "Partner Since, column F" },
      { answer: "none", text: "None of them" },
    ],
  });
});

test("a column that its cells give away is asked for with the reason", () => {
  const among = [{ column: 0, header: "Code" }];
  const proposal = {
    field: "id",
    column: 0,
    header: "Code",
    kind: "id",
    isUnknownHeader: true,
  } as const;
  expect(
    columnChoiceText({
      ...({ role: "Goals", table: "Aims", address: "C4:H9", field: "id" } as const),
      ...{ among, proposals: [proposal], isNeeded: true },
    }),
  ).toMatchObject({
    title: "Is “Code” the ID?",
    why: "Aims, column C. “Code” holds only ids, each once: is it ID? Without it Aims cannot be read.",
    choices: [{ answer: "0", text: "Yes, it is the ID" }],
  });
});

test.each([
  ["A1:B2", 0, "A"],
  ["A1", 25, "Z"],
  ["A1", 26, "AA"],
  ["Z9:AB12", 1, "AA"],
  ["AA1", 0, "AA"],
  ["AZ1", 1, "BA"],
  ["ZZ1", 1, "AAA"],
])("in %s column %i is %s", (address, column, letters) => {
  expect(columnLetters(address, column)).toBe(letters);
});

test("what is not read, not there and read is said in a line each", () => {
  expect(unreadText("Goals", null)).toBe("Goals: not used");
  expect(unreadText("Goals", "Aims")).toBe("Goals: Aims lacks a column");
  expect(notFoundText(["Goals"])).toBe(
    "Not found, and fine to leave out: Goals. What rests on it reads “not checked”, never “fine”.",
  );
  expect(usedText({ read: 3, otherUse: 2, setAside: 1 })).toBe(
    "3 rows read: 2 rows used, 1 row set aside.",
  );
});
