import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { selectJourneys } from "../../src/domain/attribution/select-journeys";
import { PARTNERREVENUE } from "../../src/functions/revenue";
import { readRevenueTables } from "../../src/tables/read-revenue";
import { calling } from "./calling";
import { customFunctions } from "./custom-functions";

vi.mock(import("../../src/tables/read-revenue"), async (original) => {
  const real = await original();
  return { ...real, readRevenueTables: vi.fn(real.readRevenueTables) };
});
vi.mock(import("../../src/domain/attribution/select-journeys"), async (original) => {
  const real = await original();
  return { ...real, selectJourneys: vi.fn(real.selectJourneys) };
});

beforeAll(() => vi.stubGlobal("CustomFunctions", customFunctions));
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => {
  vi.mocked(readRevenueTables).mockClear();
  vi.mocked(selectJourneys).mockClear();
});

const revenue = calling(PARTNERREVENUE, 7);

/** The cells of a call, new every time, as Excel sends them. */
const dealCells = (amount = 10) => [
  ["Deal ID", "Amount", "Close Date", "Stage"],
  ...Array.from({ length: 2000 }, (_, at) => [`D${at}`, amount, 45_700, "Won"]),
];
const touchCells = () => [
  ["Deal ID", "Partner", "Role", "Date"],
  ...Array.from({ length: 5000 }, (_, at) => [`D${at % 2000}`, `P${at % 30}`, "Sourced", 45_600]),
];

test("thirty cells over the same 2,000 deals read the tables once", () => {
  let sum = 0;
  for (let partner = 0; partner < 30; partner++)
    sum += Number(revenue(`P${partner}`, dealCells(), touchCells()));
  expect(sum).toBeCloseTo(20_000, 6);
  expect(readRevenueTables).toHaveBeenCalledTimes(1);
  expect(selectJourneys).toHaveBeenCalledTimes(1);
});

test("another value anywhere is read anew, and so is a range changed in place", () => {
  const cells = dealCells(11);
  const before = Number(revenue("P0", cells, touchCells()));
  const last = cells.at(-1) ?? [];
  last[1] = 1_000_011;
  expect(Number(revenue("P29", cells, touchCells()))).toBeGreaterThan(0);
  expect(Number(revenue("P0", dealCells(12), touchCells()))).not.toBe(before);
  expect(readRevenueTables).toHaveBeenCalledTimes(3);
});

test("another window reads no table anew", () => {
  expect(revenue("P0", dealCells(), touchCells(), null, 45_701)).toBe(0);
  expect(readRevenueTables).toHaveBeenCalledTimes(0);
  expect(selectJourneys).toHaveBeenCalledTimes(1);
});

test("tables that were not asked for lately are forgotten", () => {
  for (const amount of [1, 2, 3, 4, 5]) revenue("P0", dealCells(amount), touchCells());
  revenue("P0", dealCells(1), touchCells());
  expect(readRevenueTables).toHaveBeenCalledTimes(6);
});
