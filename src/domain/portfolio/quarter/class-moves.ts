import { foldName } from "../../attribution/partner-name";
import type { PartnerClass } from "../partner-class";
import type { RankedPartner } from "../portfolio";
import type { Action } from "../review/action";
import type { DecisionRow } from "./decision-rows";
import type { QuarterLabel } from "./quarter-of";
import { quartersBefore, standingIn } from "./standing-decisions";

export type ClassMove = {
  readonly partner: string;
  readonly from: PartnerClass;
  readonly to: PartnerClass;
};

export type GonePartner = {
  readonly partner: string;
  readonly class: PartnerClass;
  readonly decided: Action | null;
};

/** What changed since the last finalised quarter. */
export type ClassMoves = {
  readonly since: QuarterLabel;
  readonly up: readonly ClassMove[];
  readonly down: readonly ClassMove[];
  readonly appeared: readonly string[];
  readonly gone: readonly GonePartner[];
};

const order: readonly PartnerClass[] = ["A", "B", "C", "None"];
const place = (name: PartnerClass): number => order.indexOf(name);

/** Null where no quarter was finalised before this one. */
export function classMoves(
  rows: readonly DecisionRow[],
  quarter: QuarterLabel,
  partners: readonly Pick<RankedPartner, "name" | "class">[],
): ClassMoves | null {
  const [since] = quartersBefore(rows, quarter);
  if (since === undefined) return null;
  const before = standingIn(rows, since);
  const moves = partners.flatMap((partner) => {
    const from = before.get(foldName(partner.name))?.class ?? partner.class;
    return from === partner.class ? [] : [{ partner: partner.name, from, to: partner.class }];
  });
  const now = new Set(partners.map(({ name }) => foldName(name)));
  return {
    since,
    up: moves.filter(({ from, to }) => place(to) < place(from)),
    down: moves.filter(({ from, to }) => place(to) > place(from)),
    appeared: partners.map(({ name }) => name).filter((name) => !before.has(foldName(name))),
    gone: [...before]
      .filter(([name]) => !now.has(name))
      .map(([, row]) => ({ partner: row.partner, class: row.class, decided: row.decided })),
  };
}
