import { roleCode, type Role } from "../domain/attribution/roles";
import type { CellValue } from "./cell-value";
import { cellText, isBlank, isError } from "./cell-text";
import type { ReadingAnswers, ReadingQuestion } from "./reading-answers";

const names: Readonly<Record<Role, readonly string[]>> = {
  Sourced: [
    "sourced",
    "sourcing",
    "sourcing partner",
    "sourcer",
    "partner sourced",
    "referral",
    "referrer",
    "referral partner",
    "originated",
    "originator",
    "deal registration",
    "lead",
  ],
  "Co-sell": ["co-sell", "co-sold", "co-selling", "joint sale", "agency"],
  Influenced: [
    "influenced",
    "influence",
    "influencer",
    "influencing partner",
    "assist",
    "partner influenced",
    "consultant",
  ],
  Implementation: [
    "implementation",
    "implemented",
    "implementer",
    "implementation partner",
    "system integrator",
    "systems integrator",
    "SI",
    "services",
    "contractor",
  ],
  Marketplace: ["marketplace", "distributor", "fulfilment", "fulfillment", "paper"],
};

/** Letters and digits of any case: "Co-Sell", "cosell" and "CO SELL" meet. */
export const foldRole = (name: string): string => {
  const lower = name.normalize("NFKC").toLowerCase();
  return lower.replace(/[^\p{L}\p{N}]/gu, "") || lower.trim();
};

const codes: ReadonlyMap<string, number> = new Map(
  Object.entries(names).flatMap(([role, known]) =>
    known.map((name) => [foldRole(name), roleCode(role as Role)] as const),
  ),
);

const influenced = roleCode("Influenced");

export type ReadRole = {
  readonly code: number;
  /** As written, where it is none of the known: it counts as Influenced and is reported. */
  readonly unknown: string | null;
  /** A person said that who has it took no part. */
  readonly isIgnored: boolean;
};

const blankRole: ReadRole = { code: influenced, unknown: null, isIgnored: false };

/** Reads the roles of a table, each text once. An error is Influenced too, and told apart elsewhere. */
export function roleReader(answers: ReadingAnswers["roles"]): (cell: CellValue) => ReadRole {
  const known = new Map<CellValue, ReadRole>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const role = readRole(cell, answers);
    known.set(cell, role);
    return role;
  };
}

/** A blank is Influenced, and so is a role that neither we nor `answers` know. */
export function readRole(cell: CellValue, answers?: ReadingAnswers["roles"]): ReadRole {
  if (isError(cell) || isBlank(cell)) return blankRole;
  const text = cellText(cell);
  const folded = foldRole(text);
  const answer = answers?.get(folded);
  if (answer === "ignore") return { ...blankRole, isIgnored: true };
  const code = answer === undefined ? codes.get(folded) : roleCode(answer);
  if (code === undefined) return { ...blankRole, unknown: text };
  return { code, unknown: null, isIgnored: false };
}

/** Counts the rows of roles that are none of the known, by their first spelling. */
export function roleTally() {
  const found = new Map<string, { readonly role: string; rows: number }>();
  return {
    see: ({ unknown }: ReadRole): void => {
      if (unknown === null) return;
      const folded = foldRole(unknown);
      const entry = found.get(folded) ?? { role: unknown, rows: 0 };
      entry.rows++;
      found.set(folded, entry);
    },
    unknownRoles: (): ReadonlyMap<string, number> =>
      new Map([...found.values()].map(({ role, rows }) => [role, rows])),
    questions: (table: string): readonly ReadingQuestion[] =>
      [...found.values()].map((entry) => ({ kind: "role", table, ...entry })),
  };
}
