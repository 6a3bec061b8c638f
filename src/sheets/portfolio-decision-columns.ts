import { actions } from "../domain/portfolio/review/action";
import type { PartnerReview } from "../domain/portfolio/review/partner-review";
import { flagsLine } from "../text/not-checked";
import { dateOnly, oneOfTheActions } from "../text/portfolio-lines";
import { colours } from "./colours";
import { dateFormat } from "./number-formats";
import { columnMaker, foldedName, noNumber, type PortfolioColumn } from "./portfolio-column";
import type { PortfolioSheetInput } from "./portfolio-input";
import type { Validation } from "./sheet-plan";

/** What is wrong with it. */
export function healthColumns(input: PortfolioSheetInput): readonly PortfolioColumn[] {
  const { known, asFar } = columnMaker(input);
  const hasList = input.reviews.some(({ facts }) => facts.isListed);
  return [
    asFar(
      "Health",
      {
        ...{ width: 11, folded: true, blank: noNumber },
        format: { numberFormat: "0%", horizontal: "Right" },
      },
      ({ health }) => (health === null ? null : health.met / health.applicable),
    ),
    known("Flags", { width: 21, format: { fontSize: 9 } }, (review) => flagsLine(review, hasList)),
  ];
}

/** What the figures advise, and what came of last quarter's decision. */
export function adviceColumns(input: PortfolioSheetInput): readonly PortfolioColumn[] {
  const { known, asFar } = columnMaker(input);
  return [
    known("Action", { width: 13, format: { bold: true } }, ({ advice }) => advice.action),
    known("Reason", { width: 37 }, input.reasonOf),
    asFar("Last decision", { width: 14, folded: true }, ({ past }) => past.last?.decided ?? null),
    asFar("Last status", { width: 12, folded: true }, ({ past }) => openOrDone(past)),
  ];
}

const openOrDone = ({ last }: PartnerReview["past"]): string | null =>
  last === null || last.status === "None" ? null : last.status;

/** Headers of what people type, kept by partner at every build. */
export const typedHeaders = ["Decision", "Action owner", "Due", "Decision reason"] as const;

/** What people decide, and when they did. */
export function decisionColumns(input: PortfolioSheetInput): readonly PortfolioColumn[] {
  const { known } = columnMaker(input);
  const { decisions, builtAt } = input;
  const decidedOn = (review: PartnerReview): number | "" => {
    const entry = decisions.get(foldedName(review));
    if (entry === undefined || entry.decision === null) return "";
    // One that was typed into the sheet is first seen by the build.
    return entry.decidedOn ?? Math.floor(builtAt);
  };
  return [
    typed("Decision", 13, { bold: true }, { kind: "list", items: actions, ...oneOfTheActions }),
    typed("Action owner", 15, {}),
    typed("Due", 11, { numberFormat: dateFormat }, { kind: "date", ...dateOnly }),
    typed("Decision reason", 31, {}),
    known("Decided on", { width: 13, format: { numberFormat: dateFormat } }, decidedOn),
  ];
}

const typed = (
  header: (typeof typedHeaders)[number],
  width: number,
  format: { readonly bold?: boolean; readonly numberFormat?: string },
  validation?: Validation,
): PortfolioColumn => ({
  ...{ header, width, content: { typed: true }, isBacked: true },
  format: { ...format, fill: colours.typedFill },
  headerFormat: { fill: colours.typedHeader },
  ...(validation === undefined ? {} : { validation }),
});
