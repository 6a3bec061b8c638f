import type { Deal, DealState } from "../domain/attribution/deal";
import { foldName } from "../domain/attribution/partner-name";
import type { Involvements } from "../domain/attribution/involvements";
import { dealFinder, type DealLookup } from "./deal-finder";
import { comparableId } from "./deal-id";
import { ownInvolvements, type OwnInvolvement } from "./own-involvements";

/** One table row that reads as a deal. */
export type DealRow = {
  readonly row: number;
  readonly dealId: string;
  readonly name: string;
  readonly state: DealState;
  readonly amountMinor: number | null;
  readonly closeDate: number | null;
  readonly currency: string;
  readonly partners: readonly number[];
  /** Folded as names are compared; "" where there is none. */
  readonly account: string;
  /** The code of the role its partners have in this row. */
  readonly role: number;
};

export type Meeting = "new" | "repeated" | "netted" | "conflict";

type Gathered = {
  /** Its number among the deals. */
  readonly number: number;
  /** Its first row, with the currency that a later one may have added. */
  readonly row: DealRow;
  /** The amounts met so far, at most one on either side of zero. */
  readonly amounts: readonly (number | null)[];
  /** Each partner and role once, in the order met. */
  readonly own: readonly OwnInvolvement[];
};

/**
 * A deal is its id, or its name with its close date where there is no id. Joined exports repeat it
 * once per partner, refunds repeat it with the opposite sign; anything else is a conflict.
 */
export function dealGatherer() {
  const gathered: Gathered[] = [];
  const numbers = new Map<string, number>();
  const finder = dealFinder();
  return {
    /** Adds a row to its deal; in a conflict the deal stays as its first row has it. */
    add: (row: DealRow): { readonly meeting: Meeting; readonly first: DealRow } => {
      const key = dealKey(row);
      const known = gathered[numbers.get(key) ?? -1];
      const number = known?.number ?? gathered.length;
      const meeting = known === undefined ? "new" : meet(known, row);
      if (meeting !== "conflict") {
        gathered[number] = known === undefined ? newDeal(number, row) : joined(known, row, meeting);
        numbers.set(key, number);
        finder.add(number, row.dealId, row.name);
      }
      return { meeting, first: known?.row ?? row };
    },
    deals: (): readonly Deal[] => gathered.map(dealOf),
    finder: {
      find: finder.find,
      accountOf: (deal: number) => gathered[deal]?.row.account ?? "",
    } satisfies DealLookup,
    own: (): Involvements => ownInvolvements(gathered.map(({ own }) => own)),
  };
}

const newDeal = (number: number, row: DealRow): Gathered => ({
  number,
  row,
  amounts: [row.amountMinor],
  own: row.partners.map((partner) => ({ partner, role: row.role })),
});

const dealKey = ({ dealId, name, closeDate }: DealRow): string =>
  dealId === "" ? `name ${closeDate ?? ""} ${foldName(name)}` : `id ${comparableId(dealId)}`;

function meet({ row: first, amounts }: Gathered, row: DealRow): Meeting {
  const currencies = new Set([first.currency, row.currency, ""]);
  if (currencies.size > 2) return "conflict";
  if (amounts.includes(row.amountMinor)) return "repeated";
  const opposite = amounts.every((amount) => (amount ?? 0) * (row.amountMinor ?? 0) < 0);
  return opposite ? "netted" : "conflict";
}

const joined = (first: Gathered, row: DealRow, meeting: Meeting): Gathered => ({
  number: first.number,
  row: {
    ...first.row,
    currency: first.row.currency === "" ? row.currency : first.row.currency,
  },
  amounts: meeting === "repeated" ? first.amounts : [...first.amounts, row.amountMinor],
  own: [...first.own, ...row.partners.filter(isNew(first, row)).map(ownOf(row))],
});

const ownOf =
  ({ role }: DealRow) =>
  (partner: number): OwnInvolvement => ({ partner, role });

const isNew =
  ({ own }: Gathered, { role }: DealRow) =>
  (partner: number): boolean =>
    !own.some((known) => known.partner === partner && known.role === role);

function dealOf({ row: first, amounts }: Gathered): Deal {
  const { row, currency, state, closeDate } = first;
  const label = first.dealId === "" ? first.name : first.dealId;
  const known = amounts.filter((amount) => amount !== null);
  const amountMinor = known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
  if (state !== "won") return { label, row, currency, state, amountMinor, closeDate };
  if (amountMinor === null || closeDate === null) throw new Error(`won deal not read: row ${row}`);
  return { label, row, currency, state, amountMinor, closeDate };
}
