import { undated } from "../../../src/domain/attribution/involvements";
import { journeysOf, type Journeys } from "../../../src/domain/attribution/journeys";
import { roleCode, type Role } from "../../../src/domain/attribution/roles";

export type TestTouch = {
  readonly partner: number;
  readonly role?: Role;
  readonly date?: number;
  readonly credit?: number;
};

export type TestDeal = { readonly amount: number; readonly touches: readonly TestTouch[] };

/** Journeys straight from touches in order, past the reading of tables. */
export function journeysFrom(partnerCount: number, deals: readonly TestDeal[]): Journeys {
  const touches = deals.flatMap((deal) => deal.touches);
  const touchStart = new Int32Array(deals.length + 1);
  deals.forEach((deal, at) => {
    touchStart[at + 1] = (touchStart[at] ?? 0) + deal.touches.length;
  });
  return journeysOf({
    partnerCount,
    amount: Float64Array.from(deals, ({ amount }) => amount),
    touchStart,
    partner: Int32Array.from(touches, ({ partner }) => partner),
    role: Uint8Array.from(touches, ({ role }) => roleCode(role ?? "Influenced")),
    date: Int32Array.from(touches, ({ date }) => date ?? undated),
    credit: Float64Array.from(touches, ({ credit }) => credit ?? 0),
  });
}

/** A path many deals took: "a > b > a". */
export type TestPath = {
  readonly path: string;
  readonly conversions: number;
  readonly value: number;
  readonly nulls: number;
};

/** Each conversion is a won deal that brings its part of the value, each null a lost deal. */
export function journeysOfPaths(paths: readonly TestPath[]) {
  const names = [...new Set(paths.flatMap(({ path }) => steps(path)))];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const dealsOf = ({ path }: TestPath, count: number, amount: number): readonly TestDeal[] => {
    const touches = steps(path).map((name) => ({ partner: numbers.get(name) ?? -1 }));
    return new Array<TestDeal>(count).fill({ amount, touches });
  };
  const won = (amountOf: (path: TestPath) => number) =>
    journeysFrom(
      names.length,
      paths.flatMap((path) => dealsOf(path, path.conversions, amountOf(path))),
    );
  return {
    names,
    /** Amounts are what each conversion brought. */
    byValue: won(({ value, conversions }) => value / conversions),
    /** Amounts are 1, so that credits are conversions. */
    byConversion: won(() => 1),
    lost: journeysFrom(
      names.length,
      paths.flatMap((path) => dealsOf(path, path.nulls, 0)),
    ),
  };
}

const steps = (path: string): readonly string[] =>
  path
    .split(">")
    .map((step) => step.trim())
    .filter((step) => step !== "");
