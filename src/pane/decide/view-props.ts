import type { ReachEvidence } from "../../domain/fit/reach-evidence";
import type { UnreadableEntry } from "../../domain/portfolio/quarter/decision-entries";
import type { Settings } from "../../domain/portfolio/settings";
import type { Window } from "../../domain/portfolio/window";
import type { Result } from "../../domain/problem";
import type { Explanation } from "../../text/workbook-problems";
import type { TakenEvidence } from "../../workflows/take-evidence";
import type { DecideCommands } from "./decide-commands";
import type { DecideAction, DecideState } from "./decide-state";
import type { Session } from "./session";

/** What stands behind the figures, as far as it is said beside them. */
export type Figures = {
  /** Upper case, "" where no deal says. */
  readonly currency: string;
  readonly window: Window;
  readonly settings: Settings;
  /** The quarter that is decided on: "2026Q3". */
  readonly quarter: string;
  /** How firm the order of fits is, in sentences, and what the customer lists say: by folded name. */
  readonly swaps: ReadonlyMap<string, readonly string[]>;
  readonly evidence: ReadonlyMap<string, ReachEvidence>;
  /** The last rank of class A; null where there is no class. */
  readonly classAEnds: number | null;
  /** When the figures were worked out: a serial with the time of day. */
  readonly builtAt: number;
  /** What changed since; null while nothing did. "12 deals changed" */
  readonly outOfDate: string | null;
  /** Typed beside partners in the sheet, and nothing that can be read. */
  readonly unreadable: readonly UnreadableEntry[];
};

/** What the pane can do for the place. */
export type DecideLinks = {
  /** The deals of a partner in Credits. */
  readonly onShowCredits: (partner: string) => void;
  /** Leads to where a partner is rated. */
  readonly onRate: (partner: string) => void;
  /** Makes what the customer lists say the rating of reach. */
  readonly onTake: (taken: TakenEvidence) => void;
  /** Rebuilds, so that decisions are taken on what the data say now. */
  readonly onRebuild: () => void;
  /** Looks at what stands beside partners in the sheet by now. */
  readonly onReadDecisions: () => void;
  /** Ends the quarter; says what it did. */
  readonly onFinalise: () => Promise<Result<string, Explanation>>;
};

/** What every screen of the place is given. */
export type ViewProps = Figures &
  DecideLinks & {
    readonly state: DecideState;
    /** With what is on its way to the sheet. */
    readonly session: Session;
    readonly dispatch: (action: DecideAction) => void;
    readonly commands: DecideCommands;
    /** Offered where an owner is typed. */
    readonly owners: readonly string[];
    /** Whose row is selected in the sheet. */
    readonly selectedPartner: string | null;
  };
