import { majorUnits } from "../domain/numeric/minor-units";
import { entryOf } from "../domain/portfolio/quarter/decision-entries";
import { actions, type Action } from "../domain/portfolio/review/action";
import type { PartnerReview } from "../domain/portfolio/review/partner-review";
import { foldName } from "../domain/attribution/partner-name";
import { whatIf } from "../domain/portfolio/review/what-if";
import type { CellValue } from "../tables/cell-value";
import { adviceLine } from "../text/advice";
import { headlineSentence } from "../text/headline";
import * as text from "../text/review-sheet";
import { actionColours, colours } from "./colours";
import { moneyFormat, percentFormat, wholeFormat } from "./number-formats";
import { cellAt, headerCells, lineCells, quiet, ruledCell, sectionTitle } from "./page-cells";
import type { PageCell } from "./page-plan";
import type { ReviewInput } from "./review-input";
import type { CellFormat } from "./sheet-plan";

/** Where the right half of the page begins. */
export const rightHalf = 6;
const lastColumn = 10;
const rowOf = { title: 0, headline: 1, certainty: 2, tables: 4, actions: 11, lists: 21 };
/** Rows that hold tables are tall enough to write in. */
export const tablesFrom = rowOf.tables;
export const tallRow = 20;
/** The chart is as tall as the two tables beside it. */
export const chartRowsTall = rowOf.lists - 1 - rowOf.tables;
/** So many lines of a list leave room for the rest of the page. */
const mostLines = 12;

const right: CellFormat = { horizontal: "Right" };
const centred: CellFormat = { horizontal: "Center" };

export type FirstPage = { readonly cells: readonly PageCell[]; readonly rows: number };

/** What the meeting looks at: it stands alone. */
export function reviewFirstPage(input: ReviewInput): FirstPage {
  const { portfolio, reviews } = input;
  const few = reviews.filter(({ ranked }) => ranked.class === "A");
  const shown = few.slice(0, mostLines);
  const agree = agreeLines(input);
  const longest = Math.max(shown.length, agree.length);
  const exits = whatIf(reviews, isAdvised(reviews, "Exit"));
  const end = rowOf.lists + 2 + longest;
  return {
    cells: [
      ...headCells(input),
      ...classCells(input),
      ...actionCells(input),
      sectionTitle(rowOf.lists, 0, text.fewTitle(few.length, shown.length)),
      ...fewCells(shown, portfolio.currency),
      sectionTitle(rowOf.lists, rightHalf, text.reviewSections.agree),
      ...agreeCells(agree),
      cellAt(end, rightHalf, text.exitsLine(exits, portfolio.currency), { bold: true }),
    ],
    rows: end + 1,
  };
}

function isAdvised(reviews: readonly PartnerReview[], action: Action): (name: string) => boolean {
  const advised = reviews.filter(({ advice }) => advice.action === action);
  const names = new Set(advised.map(({ ranked }) => foldName(ranked.name)));
  return (name) => names.has(name);
}

function headCells({ portfolio, quarter, asOf, ...input }: ReviewInput): readonly PageCell[] {
  const certainty = text.reviewCertainty(portfolio, {
    setAside: input.sources.reduce((sum, { setAside }) => sum + setAside, 0),
    unrated: input.reviews.filter(({ fit }) => (fit?.fit ?? null) === null).length,
    notChecked: input.notChecked,
  });
  const basis = text.reviewBasis(portfolio, asOf);
  const logos = input.reviews.filter(isLogo).length;
  return [
    cellAt(rowOf.title, 0, text.reviewTitle(quarter), { bold: true }),
    cellAt(rowOf.title, lastColumn, basis, { ...quiet, ...right }),
    cellAt(rowOf.headline, 0, headlineSentence(portfolio, logos), { bold: true, fontSize: 18 }),
    cellAt(rowOf.certainty, 0, certainty),
  ];
}

const isLogo = ({ flags }: PartnerReview): boolean => flags.includes("LOGO");

const sumOf = (reviews: readonly PartnerReview[]): number =>
  majorUnits(reviews.reduce((sum, { ranked }) => sum + ranked.attributedMinor, 0));

/** Null where nobody records hours. */
function hoursOf(reviews: readonly PartnerReview[]): CellValue {
  const hours = reviews.flatMap(({ economics }) => economics.hoursPerQuarter ?? []);
  return hours.length === 0 ? text.notRecorded : hours.reduce((sum, one) => sum + one, 0);
}

function classCells({ portfolio, reviews }: ReviewInput): readonly PageCell[] {
  const formats = [
    { bold: true },
    { numberFormat: wholeFormat, ...right },
    { numberFormat: moneyFormat(portfolio.currency), ...right },
    { numberFormat: percentFormat, ...right },
    { numberFormat: wholeFormat, ...right },
  ];
  const positive = majorUnits(portfolio.positiveMinor);
  const values = (name: string, its: readonly PartnerReview[]) => {
    const revenue = sumOf(its);
    return [name, its.length, revenue, positive > 0 ? revenue / positive : "", hoursOf(its)];
  };
  const lines = (["A", "B", "C", "None"] as const).map((name) =>
    values(
      name,
      reviews.filter(({ ranked }) => ranked.class === name),
    ),
  );
  const looks = [colours.classA, colours.classB, colours.classC, colours.classNone];
  const top = rowOf.tables;
  return [
    ...headerCells(top, rightHalf, text.reviewTables.classes, formats),
    ...lines.flatMap((line, at) => {
      const its = [{ bold: true, ...looks[at] }, ...formats.slice(1)];
      return lineCells(top + 1 + at, rightHalf, line, its);
    }),
    ...lineCells(
      top + 5,
      rightHalf,
      values("All", reviews),
      formats.map((format) => ({ ...format, bold: true })),
    ),
  ];
}

function actionCells({ portfolio, reviews, decisions }: ReviewInput): readonly PageCell[] {
  const formats = [
    {},
    { numberFormat: wholeFormat, ...right },
    { numberFormat: moneyFormat(portfolio.currency), ...right },
    right,
  ];
  const lines = actions.map((action) => {
    const its = reviews.filter(({ advice }) => advice.action === action);
    const decided = its.filter(({ ranked }) => entryOf(decisions, ranked.name).decision !== null);
    return [action, its.length, sumOf(its), text.decidedOf(decided.length, its.length)];
  });
  return [
    ...headerCells(rowOf.actions, rightHalf, text.reviewTables.actions, formats),
    ...lines.flatMap((line, at) =>
      lineCells(rowOf.actions + 1 + at, rightHalf, line, [
        actionFormat(actions[at] ?? "Maintain"),
        ...formats.slice(1),
      ]),
    ),
  ];
}

export const actionFormat = (action: Action): CellFormat => ({
  bold: true,
  ...actionColours[action],
});

function fewCells(few: readonly PartnerReview[], currency: string): readonly PageCell[] {
  const formats = [{}, { numberFormat: moneyFormat(currency), ...right }, centred, centred, {}];
  const top = rowOf.lists + 1;
  return [
    ...headerCells(top, 0, text.reviewTables.few, formats),
    ...few.flatMap(({ ranked, fit, advice }, at) => {
      const score = fitValue(fit?.fit ?? null);
      const range = text.rangeText(ranked.best, ranked.worst);
      const name = `${ranked.rank}. ${ranked.name}`;
      const line = [name, majorUnits(ranked.attributedMinor), range, score, advice.action];
      const its = [...formats.slice(0, 4), actionFormat(advice.action)];
      return lineCells(top + 1 + at, 0, line, its);
    }),
  ];
}

/** "85", "66.5": no number format shows both without a dot left over. */
const fitValue = (fit: number | null): CellValue =>
  fit === null ? text.notRecorded : Math.round(fit * 10) / 10;

type AgreeLine = {
  readonly action: Action;
  readonly partner: string;
  readonly why: string;
  readonly agreed: string;
};

/** One line per Fix and Renegotiate; exits together by class, because there may be many. */
function agreeLines({ reviews, decisions, portfolio }: ReviewInput): readonly AgreeLine[] {
  const { currency } = portfolio;
  const singly = (["Fix", "Renegotiate"] as const).flatMap((action) =>
    reviews
      .filter(({ advice }) => advice.action === action)
      .map((review) => lineOf(review, { action, decisions, currency })),
  );
  const exits = reviews.filter(({ advice }) => advice.action === "Exit");
  const together = (["A", "B", "C", "None"] as const).flatMap((name): AgreeLine[] => {
    const its = exits.filter(({ ranked }) => ranked.class === name);
    if (its.length < 2)
      return its.map((review) => lineOf(review, { action: "Exit", decisions, currency }));
    const partner = its.every(isLogo) ? text.ofLogos(its.length) : text.ofClass(its.length, name);
    const why = its.every(isLogo) ? text.logosWhy : text.exitsTogether(sumMinor(its), currency);
    return [{ action: "Exit", partner, why, agreed: "" }];
  });
  const room = mostLines - together.length;
  if (singly.length <= room) return [...singly, ...together];
  const left = singly.length - room + 1;
  const more: AgreeLine = {
    action: singly[room]?.action ?? "Fix",
    ...{ partner: text.moreOnPortfolio(left), why: "", agreed: "" },
  };
  return [...singly.slice(0, room - 1), more, ...together];
}

const sumMinor = (reviews: readonly PartnerReview[]): number =>
  reviews.reduce((sum, { ranked }) => sum + ranked.attributedMinor, 0);

function lineOf(
  review: PartnerReview,
  {
    action,
    decisions,
    currency,
  }: Pick<ReviewInput, "decisions"> & { readonly action: Action; readonly currency: string },
): AgreeLine {
  const partner = review.ranked.name;
  const { owner, due } = entryOf(decisions, partner);
  return {
    ...{ action, partner, why: adviceLine(review, currency) },
    agreed: text.ownerAndDue(owner, due),
  };
}

function agreeCells(lines: readonly AgreeLine[]): readonly PageCell[] {
  const top = rowOf.lists + 1;
  return [
    ...headerCells(top, rightHalf, text.reviewTables.agree, [{}, {}, {}, {}, {}]),
    ...lines.flatMap(({ action, partner, why, agreed }, at) => [
      ...lineCells(top + 1 + at, rightHalf, [action, partner, why, ""], [actionFormat(action)]),
      { ...ruledCell(top + 1 + at, lastColumn), content: { value: agreed } },
    ]),
  ];
}
