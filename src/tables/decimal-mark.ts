import { amountText } from "./amount-text";
import type { CellValue } from "./cell-value";
import type { DecimalMark } from "./reading-answers";

/** What the amounts of a column say of the mark before their cents. */
export type DecimalEvidence =
  | {
      readonly mark: DecimalMark;
      /** The number of cells that can only be read with it, and the first of them. */
      readonly settledBy: number;
      readonly sample: string;
    }
  | {
      readonly mark: null;
      /** The number of cells that can be read in two ways, and a few of them. */
      readonly ambiguous: number;
      readonly samples: readonly string[];
    };

export type DecimalSurvey = {
  readonly see: (cell: CellValue) => void;
  readonly evidence: () => DecimalEvidence;
};

export const samplesShown = 3;

/** Looks at the amounts of a column one by one. Cells that contradict each other settle nothing. */
export function decimalSurvey(): DecimalSurvey {
  const found = {
    ".": { count: 0, sample: "" },
    ",": { count: 0, sample: "" },
  };
  const open = { count: 0, samples: [] as string[] };
  const see = (cell: CellValue): void => {
    const text = typeof cell === "string" ? amountText(cell) : null;
    if (text === null || !text.isMarked || text.point === text.comma) return;
    const written = String(cell).trim();
    if (text.point !== null && text.comma !== null) {
      open.count++;
      if (open.samples.length < samplesShown) open.samples.push(written);
      return;
    }
    const one = found[text.comma === null ? "." : ","];
    if (one.count++ === 0) one.sample = written;
  };
  const evidence = (): DecimalEvidence => {
    const [point, comma] = [found["."], found[","]];
    if (point.count > 0 === comma.count > 0)
      return { mark: null, ambiguous: open.count, samples: open.samples };
    const mark = point.count > 0 ? "." : ",";
    return { mark, settledBy: found[mark].count, sample: found[mark].sample };
  };
  return { see, evidence };
}
