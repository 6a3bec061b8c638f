import type { WorkbookProblem } from "../tables/workbook-problem";
import { listed } from "./counting";

/** What happened, why, and what is safe: the form of every error in the pane. */
export type Explanation = {
  readonly title: string;
  readonly why: string;
  readonly safe: string;
};

const untouched = "Nothing was written. Your sheets are as they were.";

/** What the pane writes. */
export type Writing = "portfolio" | "sample" | "aliases";

/** What is safe once a part of it may stand, and what puts it right. */
export const halfWritten: Readonly<Record<Writing, string>> = {
  portfolio: "Your own sheets are untouched. The next build repairs these.",
  sample: "Your own sheets are untouched. Delete the new ones before you try again.",
  aliases: "All else is untouched. Look at the rows of your aliases, then try again.",
};

export function workbookProblem(problem: WorkbookProblem, writing: Writing | null): Explanation {
  switch (problem.code) {
    case "cell-being-edited":
      return {
        title: "Finish the cell you are editing",
        why: "Excel lets nothing else write while a cell is open. Press Enter to keep what you typed, or Esc to drop it. It goes on by itself.",
        safe: "Nothing is written yet.",
      };
    case "sheet-protected":
      return {
        title: `“${problem.sheet}” is protected`,
        why: `${writing === "aliases" ? "The name is to be noted there, but the sheet does not let it" : "The new figures are ready, but the sheet does not let them"} be written. Someone set this protection on purpose, so we do not lift it.`,
        safe: untouched,
      };
    case "structure-protected":
      return {
        title: "This workbook takes no new sheets",
        why: "Its structure is protected, and we need a new sheet. Someone set this protection on purpose, so we do not lift it.",
        safe: untouched,
      };
    case "sheet-taken":
      return {
        title: `There already is a sheet called “${problem.sheet}”`,
        why: "It holds something that is not ours, and we never write over other people’s work. Rename it, then try again.",
        safe: untouched,
      };
    case "table-taken":
      return {
        title: `There already is a table called “${problem.table}”`,
        why: `It stands on “${problem.sheet}” and is not ours, and we never write over other people’s work. Rename it, then try again.`,
        safe: untouched,
      };
    case "name-taken":
      return {
        title: `The name “${problem.name}” is taken in this workbook`,
        why: `A name and a table cannot both be called “${problem.name}”. Rename yours under Formulas, Name Manager, then try again.`,
        safe: untouched,
      };
    case "key-renamed":
      return {
        title: `The ${problem.table} table has no column “${problem.key}”`,
        why: `It was renamed, and without it nobody can tell which row is whose. Call it “${problem.key}” again, then build again.`,
        safe: untouched,
      };
    case "typed-without-key":
      return {
        title: "Something is typed beside no partner",
        why: `${rows(problem.rows)} of the ${problem.table} table ${problem.rows.length === 1 ? "has" : "have"} your own text but no partner, so it could not follow one. Give ${problem.rows.length === 1 ? "it" : "them"} a partner or move the text out of the table, then build again.`,
        safe: untouched,
      };
    case "typed-twice":
      return {
        title: `“${problem.key}” stands in the ${problem.table} table more than once`,
        why: `${rows(problem.rows)} are the same one, by its name or by Aliases, and each has something typed beside it, in ${listed(problem.columns.map((column) => `“${column}”`))}. Keep one of these rows: clear these cells in ${problem.rows.length === 2 ? "the other" : "the others"}, then build again.`,
        safe: untouched,
      };
    case "row-gone":
      return {
        title: `“${problem.key}” is not in the ${problem.table} table any more`,
        why: "It was renamed or deleted there since it was found. Build again, then try again.",
        safe: untouched,
      };
    case "cell-changed":
      return {
        title: `“${problem.key}” was changed in the sheet meanwhile`,
        why: `What was typed beside it in the ${problem.table} table is not written over unasked. Look at what it says now; trying again writes over it.`,
        safe: untouched,
      };
    case "typed-meanwhile":
      return {
        title: "Somebody is typing on these sheets",
        why: "Each time the figures were ready, something had been typed on Portfolio, Credits, Data notes or Settings, and nothing typed is written over. Build again once the typing is done.",
        safe: untouched,
      };
    case "dates-from-1904":
      return {
        title: "This workbook counts dates from 1904",
        why: "Old workbooks of the Mac do, and every close date would be read four years too early. Open File, Options, Advanced, and switch off “Use 1904 date system”; then check that your dates are right.",
        safe: untouched,
      };
    case "source-gone":
      return {
        title: `“${problem.source}” is not there any more`,
        why: "It was renamed or deleted since it was found.",
        safe: untouched,
      };
    case "cancelled":
      return { title: "Cancelled", why: "You stopped it.", safe: untouched };
    case "excel-refused":
      return refused(problem, writing ?? "portfolio");
  }
}

const halfWrittenText: Readonly<Record<Writing, Pick<Explanation, "title" | "why">>> = {
  portfolio: {
    title: "Our sheets are half written",
    why: "Excel stopped while they were written and did not let us put back what was there.",
  },
  sample: {
    title: "The sample data are half written",
    why: "Excel stopped while their sheets were written.",
  },
  aliases: {
    title: "Aliases is half written",
    why: "Excel stopped while a name was noted there and did not let us put back what was there.",
  },
};

function refused(
  { wrote }: Extract<WorkbookProblem, { readonly code: "excel-refused" }>,
  writing: Writing,
): Explanation {
  if (wrote === "nothing") {
    return {
      title: "Excel did not do what was asked",
      why: "It stopped before anything was written.",
      safe: untouched,
    };
  }
  if (wrote === "taken-back") {
    if (writing === "aliases")
      return {
        title: "The name was not noted",
        why: "Excel stopped while it was written. We put back what was there.",
        safe: "Your aliases are as they were before.",
      };
    return {
      title: "The build stopped, and was taken back",
      why: "Excel stopped while our sheets were written. We put back what was there.",
      safe: "They are as they were before, with everything you typed.",
    };
  }
  return {
    ...halfWrittenText[writing],
    safe: halfWritten[writing],
  };
}

function rows(numbers: readonly number[]): string {
  const last = numbers.at(-1);
  if (last === undefined) throw new Error("Rows without a number");
  if (numbers.length === 1) return `Row ${last}`;
  return `Rows ${numbers.slice(0, -1).join(", ")} and ${last}`;
}
