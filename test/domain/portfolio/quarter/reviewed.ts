import type { PartnerClass } from "../../../../src/domain/portfolio/partner-class";
import type { DecisionEntry } from "../../../../src/domain/portfolio/quarter/decision";
import { noDecision } from "../../../../src/domain/portfolio/quarter/decision";
import type { DecisionRow } from "../../../../src/domain/portfolio/quarter/decision-rows";
import type { Finalised } from "../../../../src/domain/portfolio/quarter/finalise-blocks";
import type { Action } from "../../../../src/domain/portfolio/review/action";
import { foldName } from "../../../../src/domain/attribution/partner-name";

type Reviewed = {
  readonly name: string;
  readonly advised: Action;
  readonly attributedMinor?: number;
  readonly rank?: number;
  readonly class?: PartnerClass;
  readonly fit?: number | null;
};

/** What of a review decisions look at. */
export const reviewed = ({
  name,
  advised,
  attributedMinor = 100,
  rank = 1,
  fit = 60,
  ...its
}: Reviewed): Finalised => ({
  ranked: {
    ...{ name, rank, attributedMinor, class: its.class ?? "B" },
    ...{ share: 0.1, cumulative: 0.5, sourcedMinor: 0, wonDeals: 1, creditedDeals: 1 },
    ...{ holds: true, best: 1, worst: 2, under: [] as never },
  },
  advice: { action: advised, reason: { code: "exiting" }, notes: [] },
  fit: fit === null ? null : ({ fit } as Finalised["fit"]),
});

export const typed = (
  entries: Readonly<Record<string, Partial<DecisionEntry>>>,
): ReadonlyMap<string, DecisionEntry> =>
  new Map(
    Object.entries(entries).map(([name, entry]) => [foldName(name), { ...noDecision, ...entry }]),
  );

/** A row of the table Decisions; what a test does not look at is the same everywhere. */
export const decided = (
  quarter: string,
  partner: string,
  its: Partial<DecisionRow> = {},
): DecisionRow => ({
  ...{ quarter, partner, decidedOn: 46300, recommended: "Maintain", decided: "Maintain" },
  ...{ reason: null, owner: null, due: null, status: "None", attributedMinor: 100 },
  ...{ class: "B", fit: 60 },
  ...its,
});
