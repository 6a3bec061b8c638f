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
  if (isError(cell)) return { code: influenced, unknown: null };
  const name = folded(cellText(cell));
  const code = codes.get(name);
  if (code !== undefined) return { code, unknown: null };
  return { code: influenced, unknown: isBlank(cell) ? null : cellText(cell) };
}
