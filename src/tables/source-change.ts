/** What a source holds: the word by which its rows are told. */
export type WatchedKind =
  | "deals"
  | "involvements"
  | "partners"
  | "investments"
  | "milestones"
  | "goals"
  | "aliases"
  | "settings"
  | "ratings"
  | "lists"
  | "decisions";

/** Rows of a source that changed since a portfolio was built from it. */
export type SourceChange = {
  readonly kind: WatchedKind;
  readonly rows: number;
  /** The table or sheet is no longer there. */
  readonly isGone: boolean;
};
