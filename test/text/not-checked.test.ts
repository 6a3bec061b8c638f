import { describe, expect, test } from "vitest";
import { flagCodes, governanceFlags, type FlagCode } from "../../src/domain/portfolio/review/flag";
import { noFacts } from "../../src/domain/portfolio/review/partner-facts";
import { checksLine, checksNamed, flagsLine, notCheckedNames } from "../../src/text/not-checked";

const lacking = (...codes: readonly FlagCode[]) => ({ notChecked: codes });
const all = lacking();

describe("checks that could not be made are counted by partner", () => {
  test.each([
    {
      why: "every check was made",
      reviews: [all, all],
      line: "",
      named: "Not checked: .",
      sheet: [],
    },
    {
      why: "sponsors are known for 1 of 3",
      reviews: [all, lacking("NO-SPONSOR"), lacking("NO-SPONSOR")],
      line: "1 check made for some partners only",
      named: "Not checked: sponsors: 2 of 3.",
      sheet: ["sponsors (2 of 3)"],
    },
    {
      why: "introductions for nobody, the worse check for some",
      reviews: [lacking("ONE-WAY"), lacking("ONE-WAY", "WIN-LOSE")],
      line: "1 check not made, 1 made for some partners only",
      named: "Not checked: introductions; value for both sides: 1 of 2.",
      sheet: ["introductions", "value for both sides (1 of 2)"],
    },
    {
      why: "two flags of one check count once",
      reviews: [lacking("UNRATED", "PROVISIONAL"), lacking("PROVISIONAL")],
      line: "1 check not made: no data for it",
      named: "Not checked: fit.",
      sheet: ["fit"],
    },
    {
      why: "more than run beside the chart",
      reviews: [lacking("NO-EXIT", "REVIEW", "THIN", "ONE-WAY", "NO-SPONSOR"), lacking("THIN")],
      line: "1 check not made, 4 made for some partners only",
      named:
        "Not checked: contacts; sponsors: 1 of 2; exit terms: 1 of 2; reviews: 1 of 2; introductions: 1 of 2.",
      sheet: ["contacts", "sponsors (1 of 2)", "exit terms (1 of 2)", "2 more"],
    },
  ])("$why", ({ reviews, line, named, sheet }) => {
    expect(checksLine(reviews)).toBe(line);
    expect(checksNamed(reviews)).toBe(named);
    expect(notCheckedNames(reviews)).toEqual(sheet);
  });
});

describe("the cell of flags", () => {
  const cell = (
    flags: readonly FlagCode[],
    notChecked: readonly FlagCode[],
    { isListed = true, hasList = true } = {},
  ) => flagsLine({ flags, notChecked, facts: { ...noFacts, isListed } }, hasList);

  test.each<readonly [string, string, string]>([
    ["nothing raised, all looked for", cell([], []), ""],
    ["what governance does not rest on is said in the head", cell([], ["ONE-WAY", "WIN-LOSE"]), ""],
    ["one check could not be made", cell([], ["THIN"]), "contacts not checked"],
    ["as many as the card names", cell([], ["NO-EXIT", "UNRATED", "PROVISIONAL"]), "2 not checked"],
    ["no check of governance", cell([], governanceFlags), "not checked"],
    [
      "raised flags come first",
      cell(["CONC", "ONE-DEAL", "THIN"], ["NO-EXIT"]),
      "CONC, ONE-DEAL +1",
    ],
    [
      "missing from the list",
      cell([], governanceFlags, { isListed: false }),
      "not in Partners: not checked",
    ],
    [
      "missing from the list with flags",
      cell(["CONC", "ONE-DEAL"], flagCodes.slice(2), { isListed: false }),
      "CONC +1; not in Partners",
    ],
    [
      "no list at all",
      cell([], governanceFlags, { isListed: false, hasList: false }),
      "not checked",
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toBe(expected);
  });
});
