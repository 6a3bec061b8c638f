import { foldName } from "../../attribution/partner-name";
import type { Action } from "../review/action";
import { noDecision, type DecisionEntry } from "./decision";

/** What was typed, by folded name of the partner. */
export type DecisionEntries = ReadonlyMap<string, DecisionEntry>;

/** A cell of a decision that says something nobody can read. */
export type UnreadableEntry = {
  readonly partner: string;
  readonly column: string;
  readonly found: string;
};

export const entryOf = (entries: DecisionEntries, partner: string): DecisionEntry =>
  entries.get(foldName(partner)) ?? noDecision;

/** Decisions that somebody has to carry out by a date. */
export const needsOwnerAndDue = (action: Action): boolean =>
  action === "Fix" || action === "Renegotiate" || action === "Exit";
