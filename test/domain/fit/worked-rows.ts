import type { KnockOut } from "../../../src/domain/fit/knock-outs";

/** Source: the worked rows of docs/functions.md; ratings 1–5, "" not rated. */
export const workedRows: readonly {
  readonly partner: string;
  readonly ratings: readonly (number | "")[];
  readonly raw: number;
  readonly coverage: number;
  readonly low: number;
  readonly high: number;
  readonly fit: number;
  readonly knockOut: KnockOut["code"] | null;
}[] = [
  {
    partner: "Northwind SI",
    ratings: [5, 5, 4, 4, 4, 5, 4, 4, 3, 4],
    raw: 85,
    coverage: 100,
    low: 85,
    high: 85,
    fit: 85,
    knockOut: null,
  },
  {
    partner: "Globex Cloud",
    ratings: [4, 2, 4, 5, 5, 4, 3, 4, 2, 2],
    raw: 66.5,
    coverage: 100,
    low: 66.5,
    high: 66.5,
    fit: 66.5,
    knockOut: null,
  },
  {
    partner: "LogoCorp",
    ratings: [2, 2, 2, 2, 2, 3, 4, 4, 4, 1],
    raw: 35.5,
    coverage: 100,
    low: 35.5,
    high: 35.5,
    fit: 35.5,
    knockOut: null,
  },
  {
    partner: "OneSided Reseller",
    ratings: [1, 5, 5, 4, 3, 4, 4, 3, 4, 2],
    raw: 62.5,
    coverage: 100,
    low: 62.5,
    high: 62.5,
    fit: 39,
    knockOut: "ECON",
  },
  {
    partner: "NewVenture",
    ratings: [4, 4, "", 4, 3, 5, 1, "", 5, 3],
    raw: 5550 / 82,
    coverage: 82,
    low: 55.5,
    high: 73.5,
    fit: 59,
    knockOut: "SPONSOR",
  },
];
