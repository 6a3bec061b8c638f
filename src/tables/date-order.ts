import type { CellValue } from "./cell-value";
import { dateText } from "./date-text";
import { samplesShown } from "./decimal-mark";
import type { DateOrder } from "./reading-answers";

/** What the dates of a column say of their order. */
export type DateEvidence =
  | {
      readonly order: DateOrder;
      /** The number of cells that only fit this order, and the first of them. */
      readonly settledBy: number;
      readonly sample: string;
    }
  | {
      readonly order: null;
      /** The number of cells that fit both orders. */
      readonly ambiguous: number;
      /** Some cells fit only one order, some only the other. */
      readonly isContradicted: boolean;
      /** A few of the cells that leave it open, or contradict each other. */
      readonly samples: readonly string[];
    };

export type DateSurvey = {
  readonly see: (cell: CellValue) => void;
  readonly evidence: () => DateEvidence;
};

/** Looks at the dates of a column one by one. A column has one order, or its dates are in doubt. */
export function dateSurvey(): DateSurvey {
  const found = {
    dmy: { count: 0, sample: "" },
    mdy: { count: 0, sample: "" },
  };
  const open = { count: 0, samples: [] as string[] };
  const see = (cell: CellValue): void => {
    const text = typeof cell === "string" ? dateText(cell) : null;
    if (text?.kind !== "numbers" || text.dmy === text.mdy) return;
    const written = String(cell).trim();
    if (text.dmy !== null && text.mdy !== null) {
      open.count++;
      if (open.samples.length < samplesShown) open.samples.push(written);
      return;
    }
    const one = found[text.mdy === null ? "dmy" : "mdy"];
    if (one.count++ === 0) one.sample = written;
  };
  const evidence = (): DateEvidence => {
    const { dmy, mdy } = found;
    const isContradicted = dmy.count > 0 && mdy.count > 0;
    const samples = isContradicted ? [dmy.sample, mdy.sample] : open.samples;
    if (isContradicted || dmy.count + mdy.count === 0)
      return { order: null, ambiguous: open.count, isContradicted, samples };
    const order = dmy.count > 0 ? "dmy" : "mdy";
    return { order, settledBy: found[order].count, sample: found[order].sample };
  };
  return { see, evidence };
}

/** The order of day and month in a column. */
export function dateOrderOf(cells: Iterable<CellValue>): DateEvidence {
  const { see, evidence } = dateSurvey();
  for (const cell of cells) see(cell);
  return evidence();
}
