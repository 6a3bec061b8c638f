import { roleCode, type Role } from "../domain/attribution/roles";
import type { CellValue } from "./cell-value";
import { cellText, isBlank, isError } from "./cell-text";

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
const folded = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

const codes: ReadonlyMap<string, number> = new Map(
  Object.entries(names).flatMap(([role, known]) =>
    known.map((name) => [folded(name), roleCode(role as Role)] as const),
  ),
);

const influenced = roleCode("Influenced");

export type ReadRole = {
  readonly code: number;
  /** As written, where it is none of the known: it counts as Influenced and is reported. */
  readonly unknown: string | null;
};

/** A blank is Influenced, and so is a role nobody knows; an error is told apart elsewhere. */
export function readRole(cell: CellValue): ReadRole {
  const known = remembered.get(cell);
  if (known) return known;
  const role = isError(cell) || isBlank(cell) ? blankRole : roleNamed(cellText(cell));
  if (remembered.size < mostRemembered) remembered.set(cell, role);
  return role;
}

const blankRole: ReadRole = { code: influenced, unknown: null };

/** A column of roles holds few texts, many times each. */
const remembered = new Map<CellValue, ReadRole>();
const mostRemembered = 1000;

function roleNamed(text: string): ReadRole {
  const code = codes.get(folded(text));
  return code === undefined ? { code: influenced, unknown: text } : { code, unknown: null };
}
