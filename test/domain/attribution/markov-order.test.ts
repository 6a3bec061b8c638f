import { describe, expect, test } from "vitest";
import { chainOf } from "../../../src/domain/attribution/chain";
import { removalEffects } from "../../../src/domain/attribution/markov";
import { removalEffectsOfOrder } from "../../../src/domain/attribution/markov-order";
import { windowChain } from "../../../src/domain/attribution/window-chain";
import { journeysFrom, journeysOfPaths } from "./journeys-from";

const { names, byConversion, lost } = journeysOfPaths([
  { path: "a > b > c", conversions: 4, value: 4, nulls: 1 },
  { path: "b > a", conversions: 1, value: 1, nulls: 3 },
  { path: "a > a > c", conversions: 2, value: 2, nulls: 0 },
  { path: "c", conversions: 1, value: 1, nulls: 5 },
]);

describe("a chain that remembers more than one partner", () => {
  test("has windows for states; a shorter path is one of its own", () => {
    const { windows } = windowChain(byConversion, lost, 2);
    const written = windows.map((window) => window.map((at) => names[at]).join(""));
    expect(written.sort()).toEqual(["aa", "ab", "ac", "ba", "bc", "c"]);
  });

  test("of order 1 has the effects of the factorisation, repeats or not", () => {
    const found = removalEffectsOfOrder(byConversion, lost, 1);
    removalEffects(chainOf(byConversion, lost)).conversion.forEach((effect, at) => {
      expect(found[at]).toBeCloseTo(effect, 12);
    });
  });

  test("as long as its paths says what share of conversions passes a partner", () => {
    const found = removalEffectsOfOrder(byConversion, lost, 3);
    // Of 8 conversions 7 pass a, 5 pass b and 7 pass c.
    [7 / 8, 5 / 8, 7 / 8].forEach((effect, at) => {
      expect(found[at]).toBeCloseTo(effect, 12);
    });
  });

  test("without paths nobody has an effect", () => {
    const none = journeysFrom(2, []);
    expect([...removalEffectsOfOrder(none, none, 2)]).toEqual([0, 0]);
  });
});
