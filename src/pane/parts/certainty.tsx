import { Link, makeStyles, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  ErrorCircleFilled,
  InfoRegular,
  SubtractCircleRegular,
  WarningFilled,
} from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import { counted, whole } from "../../text/counting";
import { droppingLine, holdingLine, modelNotes } from "../../text/models";
import { centsMoney } from "../../text/money";
import { unsettledText } from "../../text/name-suggestions";
import { checksLine, checksNamed } from "../../text/not-checked";
import { scorecardLeftText } from "../../text/scorecard";
import type { Built } from "../../workflows/build-portfolio";
import { Section } from "./section";

const useStyles = makeStyles({
  lines: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "6px" },
  line: {
    display: "grid",
    gridTemplateColumns: "24px 1fr auto",
    columnGap: "4px",
    alignItems: "start",
  },
  icon: { fontSize: "18px", display: "block" },
  right: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

type CertaintyProps = {
  readonly built: Built;
  /** Empty while nobody was looked at one by one. */
  readonly reviews?: readonly PartnerReview[];
  /** While something is under way, the sheet is not to be shown. */
  readonly busy: boolean;
  readonly onLedger: () => void;
  readonly onCompare: () => void;
  readonly onRows: () => void;
  /** Leads to where partners are rated; null where there is nowhere yet. */
  readonly onRate?: (() => void) | null;
};

/** What the figures rest on: a tick only for what was checked and is right. */
export function Certainty(props: CertaintyProps) {
  const { built, reviews = [], busy, onLedger, onCompare, onRows, onRate = null } = props;
  const styles = useStyles();
  const { portfolio, preview, scorecardLeft } = built;
  const difference = centsMoney(portfolio.differenceMinor, portfolio.currency);
  const read = total(preview.accounts.map((account) => account.read));
  const setAside = total(preview.accounts.map((account) => account.setAside));
  const unsettled = preview.names.names.filter(({ suggestion }) => suggestion !== null).length;
  const toNames = (
    <Link as="button" onClick={onRows}>
      Names
    </Link>
  );
  const toLedger = (
    <Link as="button" disabledFocusable={busy} onClick={onLedger}>
      Ledger
    </Link>
  );
  const toCompare = (
    <Link as="button" onClick={onCompare}>
      Compare
    </Link>
  );
  const toRows = (
    <Link as="button" onClick={onRows}>
      Rows
    </Link>
  );
  return (
    <Section title="How sure are we">
      <ul className={styles.lines}>
        {portfolio.differenceMinor === 0 ? (
          <Line state="right" link={toLedger}>
            {`Adds up to the cent, difference ${difference}`}
          </Line>
        ) : (
          <Line state="wrong" link={toLedger}>
            {`Does not add up, difference ${difference}`}
          </Line>
        )}
        {portfolio.positiveMinor > 0 && (
          <Line state={droppingLine(portfolio) === "" ? "right" : "warning"} link={toCompare}>
            {holdingLine(portfolio)}
          </Line>
        )}
        {modelNotes(portfolio).map((note) => (
          <Line key={note} state="warning">
            {note}
          </Line>
        ))}
        {unsettled > 0 && (
          <Line state="warning" link={toNames}>
            {unsettledText(unsettled)}
          </Line>
        )}
        <FitLine reviews={reviews} onRate={onRate} />
        {scorecardLeft !== null && <Line state="warning">{scorecardLeftText(scorecardLeft)}</Line>}
        {reviews.length > 0 && <ChecksLine reviews={reviews} />}
        {portfolio.currency === "" && (
          <Line state="not-checked">Currency: not checked, no column says it</Line>
        )}
        <Line state="information" link={toRows}>
          {setAside === 0
            ? `None of ${counted(read, "row")} set aside`
            : `${whole(setAside)} of ${counted(read, "row")} set aside, with reasons`}
        </Line>
      </ul>
    </Section>
  );
}

type OfReviews = { readonly reviews: readonly PartnerReview[] };

function FitLine({ reviews, onRate }: OfReviews & { readonly onRate: (() => void) | null }) {
  const without = reviews.filter(({ fit }) => fit?.fit == null).length;
  const link = onRate !== null && (
    <Link as="button" onClick={onRate}>
      Rate
    </Link>
  );
  if (without === reviews.length)
    return (
      <Line state="not-checked" link={link}>
        Fit: not rated
      </Line>
    );
  return without === 0 ? (
    <Line state="right" link={link}>{`All ${whole(reviews.length)} have a fit score`}</Line>
  ) : (
    <Line state="warning" link={link}>
      {`${whole(without)} of ${whole(reviews.length)} have no fit score`}
    </Line>
  );
}

/** What nobody could look for, at all partners or at some, named when it is asked for. */
function ChecksLine({ reviews }: OfReviews) {
  const [isNamed, setIsNamed] = useState(false);
  const line = checksLine(reviews);
  if (line === "") return <Line state="right">Every check was made</Line>;
  const why = (
    <Link
      as="button"
      aria-expanded={isNamed}
      onClick={() => {
        setIsNamed(!isNamed);
      }}
    >
      Why
    </Link>
  );
  return (
    <Line state="not-checked" link={why}>
      {line}
      {isNamed && <div>{checksNamed(reviews)}</div>}
    </Line>
  );
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

type LineProps = {
  readonly state: "right" | "warning" | "wrong" | "not-checked" | "information";
  readonly link?: ReactNode;
  readonly children: ReactNode;
};

function Line({ state, link, children }: LineProps) {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <StateIcon state={state} />
      <span>{children}</span>
      {link}
    </li>
  );
}

function StateIcon({ state }: Pick<LineProps, "state">) {
  const styles = useStyles();
  switch (state) {
    case "right":
      return (
        <span className={styles.right}>
          <CheckmarkCircleFilled className={styles.icon} aria-label="right" />
        </span>
      );
    case "warning":
      return (
        <span className={styles.warning}>
          <WarningFilled className={styles.icon} aria-label="look closer" />
        </span>
      );
    case "wrong":
      return (
        <span className={styles.wrong}>
          <ErrorCircleFilled className={styles.icon} aria-label="wrong" />
        </span>
      );
    case "not-checked":
      return (
        <span className={styles.quiet}>
          <SubtractCircleRegular className={styles.icon} aria-label="not checked" />
        </span>
      );
    case "information":
      return (
        <span className={styles.quiet}>
          <InfoRegular className={styles.icon} aria-hidden />
        </span>
      );
  }
}
