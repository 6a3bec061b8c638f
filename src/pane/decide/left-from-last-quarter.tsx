import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CircleRegular, ErrorCircleFilled } from "@fluentui/react-icons";
import { useState } from "react";
import type { ClassMoves } from "../../domain/portfolio/quarter/class-moves";
import type { DecisionOutcome } from "../../domain/portfolio/quarter/decision-outcomes";
import type { OpenAction, OpenActions } from "../../domain/portfolio/quarter/open-actions";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import type { Result } from "../../domain/problem";
import {
  allOpen,
  doneName,
  leftFrom,
  openActionLine,
  openLine,
} from "../../text/left-from-quarter";
import type { Explanation } from "../../text/workbook-problems";
import { ActionChip } from "../parts/action-chip";
import { CardSection } from "./card-section";
import { DecisionsPaid } from "./decisions-paid";
import { WhatMoved } from "./what-moved";

const useStyles = makeStyles({
  block: { display: "grid", rowGap: "14px" },
  headline: {
    margin: 0,
    fontSize: "20px",
    lineHeight: "26px",
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    gap: "4px 6px",
    alignItems: "center",
  },
  what: { flex: "1 1 116px", minWidth: 0 },
  name: {
    display: "block",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    display: "block",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  icon: { display: "block", fontSize: "18px" },
  late: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
  all: { justifySelf: "start" },
});

export type LeftFromLastQuarterProps = {
  readonly since: string;
  readonly open: OpenActions;
  readonly moves: ClassMoves;
  readonly outcomes: readonly DecisionOutcome[];
  /** By revenue. */
  readonly reviews: readonly PartnerReview[];
  /** Ends once the workbook has it, and `open` too. */
  readonly onDone: (action: OpenAction) => Promise<Result<unknown, Explanation>>;
};

const atFirst = 4;

/** How a quarter opens: what the last one left to do, what moved, and whether it paid. */
export function LeftFromLastQuarter(props: LeftFromLastQuarterProps) {
  const { since, open, moves, outcomes, reviews } = props;
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? open.open : open.open.slice(0, atFirst);
  return (
    <div className={styles.block}>
      <CardSection title={leftFrom(since)}>
        <p className={styles.headline}>{openLine(open)}</p>
        <ul className={styles.list}>
          {shown.map((action) => (
            <OpenLine
              key={`${action.partner} ${action.quarter}`}
              action={action}
              onDone={props.onDone}
            />
          ))}
        </ul>
        {shown.length < open.open.length && (
          <Link
            as="button"
            className={styles.all}
            onClick={() => {
              setAll(true);
            }}
          >
            {allOpen(open.open.length)}
          </Link>
        )}
      </CardSection>
      <WhatMoved moves={moves} />
      <DecisionsPaid since={since} outcomes={outcomes} reviews={reviews} />
    </div>
  );
}

type OpenLineProps = {
  readonly action: OpenAction;
  readonly onDone: LeftFromLastQuarterProps["onDone"];
};

function OpenLine({ action, onDone }: OpenLineProps) {
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Explanation | null>(null);
  const done = async () => {
    setBusy(true);
    const noted = await onDone(action);
    setBusy(false);
    setProblem(noted.ok ? null : noted.problem);
  };
  return (
    <li>
      <div className={styles.line}>
        {action.daysLate > 0 ? (
          <span className={styles.late}>
            <ErrorCircleFilled className={styles.icon} aria-label="overdue" />
          </span>
        ) : (
          <span className={styles.open}>
            <CircleRegular className={styles.icon} aria-label="open" />
          </span>
        )}
        <span className={styles.what}>
          <span className={styles.name}>{action.partner}</span>
          <span className={styles.quiet}>{openActionLine(action)}</span>
        </span>
        <ActionChip action={action.action} filled />
        <Button
          size="small"
          aria-label={doneName(action)}
          disabledFocusable={busy}
          onClick={() => void done()}
        >
          Done
        </Button>
      </div>
      {problem !== null && (
        <div role="alert" className={styles.quiet}>
          {`${problem.title}. ${problem.why} ${problem.safe}`}
        </div>
      )}
    </li>
  );
}
