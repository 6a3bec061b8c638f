import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { useEffect, useEffectEvent, useState } from "react";
import { decisionProgress } from "../../domain/portfolio/quarter/decision-progress";
import {
  finaliseBlocks,
  type FinaliseBlocks,
} from "../../domain/portfolio/quarter/finalise-blocks";
import { decidedOf, finaliseText, longQuarter } from "../../text/decide";
import { blockedBy, nothingBlocks, progressLine, takesAMoment } from "../../text/decide-finalise";
import type { Explanation } from "../../text/workbook-problems";
import { WayBack } from "../parts/way-back";
import { DecidedShare } from "./decided-progress";
import { DraftBar } from "./draft-bar";
import { FinaliseReady } from "./finalise-ready";
import { ledHere } from "./led-here";
import { MayStayOpen, MustBeSettled } from "./finalise-blocked";
import { Notices } from "./notices";
import { Place } from "./place";
import type { ViewProps } from "./view-props";

const useStyles = makeStyles({
  headline: { display: "flex", alignItems: "center", columnGap: "8px" },
  title: {
    margin: 0,
    fontSize: "20px",
    lineHeight: "26px",
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outlineStyle: "none" },
  },
  quiet: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  tick: { fontSize: "24px", color: tokens.colorStatusSuccessForeground1, alignSelf: "center" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  says: { flex: "1 1 150px" },
  finalise: { flexGrow: 3 },
  notYet: { flexGrow: 1 },
  problem: {
    paddingLeft: "10px",
    borderLeft: `3px solid ${tokens.colorStatusDangerBorderActive}`,
  },
});

/** The end of a quarter: what is in its way, or what it will do. */
export function FinaliseScreen(props: ViewProps) {
  const { state, session, dispatch } = props;
  const { reviews, entries } = session;
  const { outOfDate, unreadable } = props;
  const blocks = finaliseBlocks(reviews, entries, { isOutOfDate: outOfDate !== null, unreadable });
  const look = useEffectEvent(props.onReadDecisions);
  useEffect(() => {
    look();
  }, []);
  const back = () => {
    dispatch({ type: "show", view: "list" });
  };
  return (
    <Place
      head={<WayBack name={`Finalise ${longQuarter(props.quarter)}`} onBack={back} />}
      body={
        <>
          <Headline {...props} blocks={blocks} />
          {blocks.count > 0 ? <MustBeSettled {...props} blocks={blocks} /> : null}
          {blocks.count === 0 && <FinaliseReady session={session} figures={props} />}
          <MayStayOpen {...props} blocks={blocks} />
        </>
      }
      bar={
        <>
          <Notices {...props} />
          {state.draft === null ? (
            <Bar {...props} blocks={blocks} onBack={back} />
          ) : (
            <DraftBar {...props} draft={state.draft} />
          )}
        </>
      }
    />
  );
}

function Headline({
  session: { reviews, entries },
  blocks,
  builtAt,
}: ViewProps & { readonly blocks: FinaliseBlocks }) {
  const styles = useStyles();
  const progress = decisionProgress(reviews, entries);
  const isReady = blocks.count === 0;
  return (
    <>
      <div className={styles.headline}>
        {isReady && <CheckmarkCircleFilled className={styles.tick} aria-hidden />}
        <div>
          <h1 {...ledHere("title")} tabIndex={-1} className={styles.title}>
            {`${decidedOf(progress.decided, progress.partners)} decided`}
          </h1>
          <p className={styles.quiet}>
            {isReady ? nothingBlocks(builtAt) : progressLine(progress)}
          </p>
        </div>
      </div>
      {!isReady && <DecidedShare {...progress} />}
    </>
  );
}

type BarProps = ViewProps & { readonly blocks: FinaliseBlocks; readonly onBack: () => void };

function Bar({ blocks, quarter, onFinalise, onBack, dispatch, state }: BarProps) {
  const styles = useStyles();
  const [problem, setProblem] = useState<Explanation | null>(null);
  const [busy, setBusy] = useState(false);
  const finalise = async () => {
    setBusy(true);
    const done = await onFinalise();
    setBusy(false);
    setProblem(done.ok ? null : done.problem);
    if (!done.ok) return;
    dispatch({ type: "say", said: done.value });
    dispatch({ type: "show", view: "list" });
  };
  if (blocks.count > 0)
    return (
      <div className={styles.line}>
        <span className={styles.says}>
          <strong>{blockedBy(blocks)}</strong> {takesAMoment(blocks.count)}
        </span>
        <Button disabledFocusable>{finaliseText(quarter)}</Button>
      </div>
    );
  return (
    <>
      {problem !== null && (
        <div role="alert" className={styles.problem}>
          <strong>{problem.title}</strong>
          <p className={styles.quiet}>{`${problem.why} ${problem.safe}`}</p>
        </div>
      )}
      <div className={styles.line}>
        <Button
          appearance="primary"
          className={styles.finalise}
          // What is on its way to the sheet must be there first.
          disabledFocusable={busy || state.saving.length > 0}
          onClick={() => void finalise()}
        >
          {finaliseText(quarter)}
        </Button>
        <Button className={styles.notYet} disabledFocusable={busy} onClick={onBack}>
          Not yet
        </Button>
      </div>
    </>
  );
}
