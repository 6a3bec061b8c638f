import { expect, test } from "vitest";
import type { AliasProblem, AliasReason } from "../../src/tables/read-aliases";
import { aliasProblemText, aliasTodo } from "../../src/text/alias-problems";

const place = { table: "Aliases", row: 7, column: "Partner", found: "Umber" };

test.each<readonly [AliasReason & Partial<AliasProblem>, string]>([
  [
    { code: "blank-row", column: null, found: "" },
    "Aliases, row 7: expected a name and its partner, found a blank row",
  ],
  [
    { code: "error-cell", found: "#REF!" },
    "Aliases, row 7, Partner: expected a name, found the error #REF!",
  ],
  [
    { code: "self-alias" },
    "Aliases, row 7, Partner: expected another name than the one as written, found 'Umber'",
  ],
  [
    { code: "repeated", firstRow: 3, firstTable: "Aliases" },
    "Aliases, row 7, Partner: expected each name once; row 3 says the same, found 'Umber'",
  ],
  [
    { code: "conflicting", firstRow: 3, firstTable: "Aliases", firstPartner: "Acme" },
    "Aliases, row 7, Partner: expected one partner for each name; row 3 says Acme, which counts, found 'Umber'",
  ],
  [
    { code: "conflicting", firstRow: 3, firstTable: "Old names", firstPartner: "Acme" },
    "Aliases, row 7, Partner: expected one partner for each name; row 3 of Old names says Acme, which counts, found 'Umber'",
  ],
  [
    { code: "circular" },
    "Aliases, row 7, Partner: expected a partner that does not lead back to this name, found 'Umber'",
  ],
])("%j", (reason, sentence) => {
  const problem: AliasProblem = { ...place, ...reason };
  expect(aliasProblemText(problem)).toBe(sentence);
  expect(aliasTodo[problem.code]).toMatch(/\.$/u);
});
