import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, InfoFilled } from "@fluentui/react-icons";
import { entryOf, needsOwnerAndDue } from "../../domain/portfolio/quarter/decision-entries";
import { actions, type Action } from "../../domain/portfolio/review/action";
import { whole } from "../../text/counting";
import { cannotBeUndone, willHappen } from "../../text/decide-finalise";
import { shortMoney } from "../../text/money";
import { ActionChip } from "../parts/action-chip";
import { CardSection } from "./card-section";
import type { Session } from "./session";
import type { Figures } from "./view-props";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: {
    padding: "2px 0 2px 6px",
    textAlign: "right",
    fontWeight: "normal",
    fontSize: "12px",
    color: tokens.colorNeutralForeground3,
  },
  action: { padding: "2px 0", textAlign: "left", fontWeight: "normal" },
  number: { padding: "2px 0 2px 6px", textAlign: "right" },
  changed: { fontWeight: tokens.fontWeightBold },
  line: { display: "grid", gridTemplateColumns: "24px minmax(0, 1fr)", columnGap: "4px" },
  icon: { display: "block", fontSize: "18px" },
  will: { color: tokens.colorStatusSuccessForeground1 },
  title: { display: "block" },
  quiet: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  note: {
    padding: "10px 12px",
    borderRadius: "6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  info: { color: tokens.colorNeutralForeground3 },
});

type FinaliseReadyProps = { readonly session: Session; readonly figures: Figures };

/** What was decided against what was advised, and what finalising does. */
export function FinaliseReady({ session, figures }: FinaliseReadyProps) {
  const styles = useStyles();
  const rows = decidedByAction(session);
  const toDo = rows.filter(({ action, decided }) => needsOwnerAndDue(action) && decided > 0);
  const lines = willHappen(
    figures.quarter,
    session.reviews.length,
    toDo.map(({ action, decided }) => ({ action, count: decided })).reverse(),
  );
  return (
    <>
      <CardSection title="What was decided">
        <Decided rows={rows} currency={figures.currency} />
      </CardSection>
      <CardSection title="What will happen">
        {lines.map(({ title, note }) => (
          <div key={title} className={styles.line}>
            <span className={styles.will}>
              <CheckmarkCircleFilled className={styles.icon} aria-hidden />
            </span>
            <span>
              <span className={styles.title}>{title}</span>
              <span className={styles.quiet}>{note}</span>
            </span>
          </div>
        ))}
        <div className={mergeClasses(styles.line, styles.note)}>
          <span className={styles.info}>
            <InfoFilled className={styles.icon} aria-hidden />
          </span>
          <span>{cannotBeUndone}</span>
        </div>
      </CardSection>
    </>
  );
}

type DecidedRow = {
  readonly action: Action;
  readonly advised: number;
  readonly decided: number;
  /** Of those it was decided on. */
  readonly attributedMinor: number;
};

function decidedByAction({ reviews, entries }: Session): readonly DecidedRow[] {
  return actions.map((action) => {
    const its = reviews.filter(({ ranked }) => entryOf(entries, ranked.name).decision === action);
    return {
      action,
      advised: reviews.filter(({ advice }) => advice.action === action).length,
      decided: its.length,
      attributedMinor: its.reduce((sum, { ranked }) => sum + ranked.attributedMinor, 0),
    };
  });
}

function Decided({
  rows,
  currency,
}: {
  readonly rows: readonly DecidedRow[];
  readonly currency: string;
}) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head} style={{ textAlign: "left" }}>
            Action
          </th>
          <th scope="col" className={styles.head}>
            Advised
          </th>
          <th scope="col" className={styles.head}>
            Decided
          </th>
          <th scope="col" className={styles.head}>
            Revenue
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ action, advised, decided, attributedMinor }) => (
          <tr key={action}>
            <th scope="row" className={styles.action}>
              <ActionChip action={action} filled />
            </th>
            <td className={styles.number}>{whole(advised)}</td>
            <td className={mergeClasses(styles.number, decided !== advised && styles.changed)}>
              {whole(decided)}
            </td>
            <td className={styles.number}>{shortMoney(attributedMinor, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
