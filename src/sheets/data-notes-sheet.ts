import type { CellValue } from "../tables/cell-value";
import {
  dataNotesLine,
  moreNotesText,
  settledNoteText,
  type DataNote,
  type TableCounts,
} from "../text/data-note";
import { colours } from "./colours";
import { headerWidth, nameWidth } from "./column-width";
import { wholeFormat } from "./number-formats";
import type { CellFormat, ColumnPlan, PlannedCell, SheetPlan } from "./sheet-plan";
import type { Fold, Key } from "./user-columns";

/** More notes than anybody reads are counted instead of listed. */
export const mostNotes = 5000;

/** Headers are an interface: formulas elsewhere name them. */
export const dataNoteHeaders = [
  "Table",
  "Row",
  "Column",
  "Found",
  "Expected",
  "What to do",
] as const;

/** A cell has one note. */
export const dataNoteKey: readonly string[] = ["Table", "Row", "Column"];

export type DataNotesInput = {
  readonly notes: readonly DataNote[];
  readonly counts: readonly TableCounts[];
  /** The serial of the moment of the build. */
  readonly builtAt: number;
  /** Notes beside which somebody typed something. */
  readonly typedBeside: readonly Key[];
  /** The text by which such a note is found again. */
  readonly fold: Fold;
};

/** One line for each kind of table there is; the table of notes never has to move. */
const countLines = 7;

const rowOf = { title: 0, built: 1, counts: 3, table: 3 + 1 + countLines + 1 + 1 };

/** The row of the header of the table of notes. */
export const dataNotesRow = rowOf.table;

/** Every row that was set aside and every cell that does not count, with what to do about it. */
export function dataNotesSheet(input: DataNotesInput): SheetPlan {
  const { counts, builtAt } = input;
  const notes = onePerCell(input);
  return {
    sheet: "Data notes",
    cells: [...sentences(dataNotesLine(builtAt, counts, notes.length)), ...countCells(counts)],
    rowHeights: [{ row: rowOf.title, height: 24 }],
    // The counts are too tall to stand in sight; Excel shows a table's headers while it is scrolled.
    frozen: { rows: rowOf.counts - 1, columns: 0 },
    table: {
      ...{ name: "DataNotes", row: rowOf.table, column: 0, style: "TableStyleLight1" },
      headerFormat: header,
      columns: noteColumns(rowsOf({ ...input, notes })),
      key: dataNoteKey,
    },
    highlights: [],
    pareto: null,
  };
}

const header = { bold: true, fill: colours.headerFill, color: colours.headerText } as const;

const sentences = (line: string): readonly PlannedCell[] => [
  {
    ...{ row: rowOf.title, column: 0, content: { value: "Data notes" } },
    format: { bold: true, fontSize: 15 },
  },
  {
    ...{ row: rowOf.built, column: 0, content: { value: line } },
    format: { color: colours.quiet },
  },
];

const countHeaders = ["Table", "Read", "Revenue", "Other use", "Set aside"] as const;

/** Read = revenue + other use + set aside, a line for each table and one for all. */
function countCells(counts: readonly TableCounts[]): readonly PlannedCell[] {
  const named = counts.length > countLines ? counts.slice(0, countLines - 1) : counts;
  const others = counts.slice(named.length);
  const lines = [
    ...named,
    ...(others.length === 0 ? [] : [summed("(other tables)", others)]),
    summed("All", counts),
  ].map(lineOf);
  const blanks = Array.from({ length: countLines + 1 - lines.length }, () => blankLine);
  return [
    ...lineCells(rowOf.counts, countHeaders, header),
    ...[...lines, ...blanks].flatMap((line, at) => lineCells(rowOf.counts + 1 + at, line, {})),
  ];
}

function summed(table: string, counts: readonly TableCounts[]): TableCounts {
  const sum = { table, read: 0, revenue: 0, otherUse: 0, setAside: 0 };
  for (const { read, revenue, otherUse, setAside } of counts) {
    sum.read += read;
    sum.revenue += revenue;
    sum.otherUse += otherUse;
    sum.setAside += setAside;
  }
  return sum;
}

const lineOf = ({ table, read, revenue, otherUse, setAside }: TableCounts): Line => [
  ...([table, read, revenue, otherUse, setAside] as const),
];

const blankLine: Line = ["", "", "", "", ""];

type Line = readonly [CellValue, CellValue, CellValue, CellValue, CellValue];

const lineCells = (row: number, line: Line, format: CellFormat): readonly PlannedCell[] =>
  line.map((value, column) => ({
    ...{ row, column, content: { value } },
    format: column === 0 ? format : { ...format, horizontal: "Left", numberFormat: wholeFormat },
  }));

/** What somebody types beside a cell's note must find one line again, never two. */
function onePerCell({ notes, fold }: DataNotesInput): readonly DataNote[] {
  const byCell = new Map<string, DataNote>();
  for (const note of notes) {
    const key = fold(keyOf(note));
    const first = byCell.get(key);
    byCell.set(key, first === undefined ? note : both(first, note));
  }
  return [...byCell.values()];
}

const both = (first: DataNote, second: DataNote): DataNote => ({
  ...first,
  expected: `${first.expected}; ${second.expected}`,
  todo: first.todo === second.todo ? first.todo : `${first.todo} ${second.todo}`,
});

const keyOf = ({ table, row, column }: DataNote): Key => [table, row, column ?? ""];

type Row = readonly [
  table: string,
  row: number | "",
  column: string,
  found: CellValue,
  expected: string,
  todo: string,
];

const rowOfNote = ({ table, row, column, found, expected, todo }: DataNote): Row => [
  ...([table, row, column ?? "", found, expected, todo] as const),
];

/** What can be listed, what is typed beside, and a line that counts the rest. */
function rowsOf({ notes, typedBeside, fold }: DataNotesInput): readonly Row[] {
  const listed = notes.slice(0, mostNotes);
  const rest = notes.slice(mostNotes);
  const typed = new Set(typedBeside.map(fold));
  const isTyped = (note: DataNote) => typed.has(fold(keyOf(note)));
  const shown = [...listed, ...rest.filter(isTyped)].map(rowOfNote);
  const unlisted = rest.filter((note) => !isTyped(note));
  const more = moreRow(unlisted);
  return [...shown, ...settled([...shown, ...more], { typedBeside, fold }), ...more];
}

const moreRow = (unlisted: readonly DataNote[]): readonly Row[] =>
  unlisted.length === 0 ? [] : [["(more)", "", "", "", "", moreNotesText(unlisted)]];

/** A note that is settled stays as long as something is typed beside it. */
function settled(
  rows: readonly Row[],
  { typedBeside, fold }: Pick<DataNotesInput, "typedBeside" | "fold">,
): readonly Row[] {
  const known = new Set(rows.map((row) => fold(row.slice(0, 3))));
  return typedBeside
    .filter((key) => !known.has(fold(key)))
    .map(([table = "", row, column = ""]) => [
      ...([String(table), typeof row === "number" ? row : "", String(column)] as const),
      ...(["", "", settledNoteText] as const),
    ]);
}

function noteColumns(rows: readonly Row[]): readonly ColumnPlan[] {
  const texts = (index: number) => rows.map((row) => String(row[index]));
  const left = { horizontal: "Left", vertical: "Top" } as const;
  const wrapped = { ...left, wrap: true } as const;
  const shapes: readonly (readonly [width: number, format: CellFormat])[] = [
    [nameWidth(texts(0), 14, 30), left],
    [10, { ...left, numberFormat: "0" }],
    [nameWidth(texts(2), 14, 30), left],
    [nameWidth(texts(3), 16, 40), left],
    [nameWidth(texts(4), 18, 40), wrapped],
    [nameWidth(texts(5), 30, 52), wrapped],
  ];
  return shapes.map(([width, format], index) => {
    const name = dataNoteHeaders[index] ?? "";
    const values = rows.map((row) => row[index] ?? "");
    return {
      ...{ header: name, width: Math.max(width, headerWidth(name)) },
      ...{ content: { values }, format },
    };
  });
}
