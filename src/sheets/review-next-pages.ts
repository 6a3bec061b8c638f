import { majorUnits } from "../domain/numeric/minor-units";
import { classMoves } from "../domain/portfolio/quarter/class-moves";
import { openActions } from "../domain/portfolio/quarter/open-actions";
import type { PartnerReview } from "../domain/portfolio/review/partner-review";
import { netsOf } from "../domain/portfolio/review/both-sides-checks";
import type { CellValue } from "../tables/cell-value";
import * as text from "../text/review-sheet";
import { dateFormat, moneyFormat } from "./number-formats";
import { cellAt, headerCells, lineCells, ruledCell, sectionTitle } from "./page-cells";
import type { PageCell } from "./page-plan";
import { actionFormat } from "./review-first-page";
import type { ReviewInput } from "./review-input";
import type { CellFormat } from "./sheet-plan";

export type NextPage = { readonly cells: readonly PageCell[]; readonly rows: number };

const right: CellFormat = { horizontal: "Right" };
const date: CellFormat = { numberFormat: dateFormat, horizontal: "Left" };
/** So many lines of a list fill half a page. */
const mostLines = 14;

/** Those a meeting talks about: the few that matter, and what is to be changed. */
const isDiscussed = ({ ranked, advice }: PartnerReview): boolean =>
  ranked.class === "A" || advice.action === "Fix" || advice.action === "Renegotiate";

/** Both sides, what each owes the other, and what went well; from row `top`. */
export function reviewSecondPage(input: ReviewInput, top: number): NextPage {
  const sides = block(top, text.reviewSections.sides, {
    headers: text.reviewTables.sides,
    ...sidesOf(input),
    nothing: text.noSides,
  });
  const milestones = block(sides.end + 1, text.reviewSections.milestones, {
    headers: text.reviewTables.milestones,
    ...milestonesOf(input),
    nothing: text.noMilestones,
  });
  const wins = winsOf(input).slice(0, mostLines);
  const at = milestones.end + 1;
  const lines = wins.length === 0 ? [text.noWins] : wins;
  return {
    cells: [
      ...sides.cells,
      ...milestones.cells,
      sectionTitle(at, 0, text.reviewSections.wins),
      ...lines.map((line, index) => cellAt(at + 1 + index, 0, line)),
    ],
    rows: at + 1 + lines.length - top,
  };
}

type Lines = {
  readonly formats: readonly CellFormat[];
  readonly lines: readonly (readonly CellValue[])[];
};

function block(
  top: number,
  title: string,
  its: Lines & { readonly headers: readonly string[]; readonly nothing: string },
): { readonly cells: readonly PageCell[]; readonly end: number } {
  const head = sectionTitle(top, 0, title);
  if (its.lines.length === 0)
    return { cells: [head, cellAt(top + 1, 0, its.nothing)], end: top + 2 };
  const lines = its.lines.flatMap((line, at) => lineCells(top + 2 + at, 0, line, its.formats));
  const cells = [head, ...headerCells(top + 1, 0, its.headers, its.formats), ...lines];
  return { cells, end: top + 2 + its.lines.length };
}

function sidesOf({ reviews, portfolio }: ReviewInput): Lines {
  const money = { numberFormat: moneyFormat(portfolio.currency), ...right };
  const lines = reviews.filter(isDiscussed).flatMap(({ ranked, facts: { bothSides } }) => {
    if (bothSides === null) return [];
    const { ours, theirs } = netsOf(bothSides);
    const { ourValueMinor, ourCostMinor, theirValueMinor, theirCostMinor } = bothSides;
    const our = [ourValueMinor, ourCostMinor, ours].map(majorUnits);
    const [gets = 0, ...rest] = [theirValueMinor, theirCostMinor, theirs].map(majorUnits);
    return [[ranked.name, ...our, gets, "", ...rest]];
  });
  return {
    lines: lines.slice(0, mostLines),
    formats: [{}, money, money, money, money, {}, money, money],
  };
}

function milestonesOf({ reviews, asOf }: ReviewInput): Lines {
  const lines = reviews.filter(isDiscussed).flatMap(({ ranked, facts }) =>
    facts.milestones
      .filter(({ isDone }) => !isDone)
      .map(({ side, due, deliverable }): readonly CellValue[] => {
        const state = text.milestoneState(false, due === null ? 0 : asOf - due);
        return [ranked.name, side ?? text.notRecorded, due ?? "", "", state, "", deliverable];
      }),
  );
  return { lines: lines.slice(0, mostLines), formats: [{}, {}, date, {}, {}, {}, {}] };
}

const daysOfAQuarter = 92;

/** Classes gained since the last finalised quarter, what was delivered lately, and goals reached. */
function winsOf({ reviews, past, quarter, asOf }: ReviewInput): readonly string[] {
  const partners = reviews.map(({ ranked }) => ranked);
  const moved = (classMoves(past, quarter, partners)?.up ?? []).map(
    ({ partner, from, to }) => `${partner} ${text.winText.movedUp(from, to)}`,
  );
  const staying = reviews.filter(({ advice }) => advice.action !== "Exit");
  const reached = staying.flatMap(({ ranked, facts }) =>
    facts.goals
      .filter(({ progress }) => progress !== null && progress >= 1)
      .map(({ metric }) => `${ranked.name} ${text.winText.goalReached(metric)}`),
  );
  const delivered = staying.flatMap(({ ranked, facts }) =>
    facts.milestones
      .filter(({ doneOn }) => doneOn !== null && doneOn <= asOf && doneOn > asOf - daysOfAQuarter)
      .map(({ deliverable }) => `${ranked.name} ${text.winText.delivered(deliverable)}`),
  );
  return [...moved, ...delivered, ...reached];
}

const linesToWriteOn = 8;

/** What is open from earlier quarters, and room for what to keep, change and stop. */
export function reviewThirdPage({ past, today }: ReviewInput, top: number): NextPage {
  const { open } = openActions(past, today);
  const shown = open.slice(0, 2 * mostLines);
  const formats: readonly CellFormat[] = [{}, {}, date, { horizontal: "Center" }, {}];
  const at = top + 3 + Math.max(1, shown.length);
  const lines = shown.flatMap(({ partner, action, due, daysLate, owner }, index) => {
    const line = [partner, action, due ?? "", daysLate === 0 ? "" : daysLate, owner ?? ""];
    const its = [{}, actionFormat(action), ...formats.slice(2)];
    return lineCells(top + 2 + index, 0, line, its);
  });
  const head = sectionTitle(top, 0, text.reviewSections.open);
  const list =
    shown.length === 0
      ? [cellAt(top + 1, 0, text.nothingOpen)]
      : [...headerCells(top + 1, 0, text.reviewTables.open, formats), ...lines];
  const { keep, change, stop } = text.reviewSections;
  const rooms = [
    { title: keep, columns: [0, 1] },
    { title: change, columns: [3, 4, 5, 6] },
    { title: stop, columns: [8, 9, 10] },
  ];
  return {
    cells: [head, ...list, ...rooms.flatMap((room) => roomCells(at, room))],
    rows: at + 1 + linesToWriteOn - top,
  };
}

const roomCells = (
  row: number,
  { title, columns }: { readonly title: string; readonly columns: readonly number[] },
): readonly PageCell[] => [
  sectionTitle(row, columns[0] ?? 0, title),
  ...Array.from({ length: linesToWriteOn }, (_, at) => row + 1 + at).flatMap((line) =>
    columns.map((column) => ruledCell(line, column)),
  ),
];
