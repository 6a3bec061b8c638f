import { expect, test } from "vitest";
import { threeDealsPartners, threeDealsUnder } from "../../../src/domain/attribution/three-deals";
import { credits } from "../../functions/three-deals";

test.each(Object.entries(credits))(
  "the three deals under %s come to what is specified",
  (...row) => {
    const [model, expected] = row;
    expect(threeDealsPartners).toEqual(["Alpha", "Beta", "Gamma"]);
    expect(threeDealsUnder(model as keyof typeof credits).map((minor) => minor / 100)).toEqual(
      expected,
    );
  },
);
