import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { actions, type Action } from "../../domain/portfolio/review/action";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import { counted, whole } from "../../text/counting";
import { shortMoney } from "../../text/money";
import { actionIcons, useActionFills } from "./action-look";
import { Section } from "./section";

const useStyles = makeStyles({
  // Those to keep on the left, those to change on the right.
  actions: {
    display: "grid",
    gridTemplateColumns: "10fr 11fr",
    gridTemplateRows: "repeat(4, auto)",
    gridAutoFlow: "column",
    columnGap: "4px",
    margin: "0 -4px",
  },
  cell: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    minWidth: 0,
    minHeight: "32px",
    padding: "2px 4px",
    border: "none",
    borderRadius: "4px",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
  },
  button: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: {
    display: "grid",
    placeItems: "center",
    boxSizing: "border-box",
    width: "24px",
    height: "24px",
    borderRadius: "4px",
    border: "1px solid transparent",
    fontSize: "16px",
    flexShrink: 0,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  count: {
    minWidth: "20px",
    fontSize: "16px",
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textAlign: "right",
  },
  money: {
    marginLeft: "auto",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    "@media (max-width: 339px)": { display: "none" },
  },
});

type WhatToDoProps = {
  readonly reviews: readonly PartnerReview[];
  readonly currency: string;
  /** Opens the list of those who are advised it; null for all. */
  readonly onDecide: (action: Action | null) => void;
  /** Null where there is nothing to try yet. */
  readonly onWhatIf: (() => void) | null;
};

/** How many partners each action is advised for, and the revenue behind them. */
export function WhatToDo({ reviews, currency, onDecide, onWhatIf }: WhatToDoProps) {
  const styles = useStyles();
  const toAll = (
    <Link
      as="button"
      onClick={() => {
        onDecide(null);
      }}
    >
      {`Decide ${whole(reviews.length)}`}
    </Link>
  );
  return (
    <Section title="What to do with each" link={toAll}>
      <div className={styles.actions}>
        {actions.map((action) => (
          <Advised key={action} {...{ action, reviews, currency, onDecide }} />
        ))}
        {onWhatIf !== null && (
          <div className={styles.cell}>
            <Link as="button" onClick={onWhatIf}>
              What if we drop some?
            </Link>
          </div>
        )}
      </div>
    </Section>
  );
}

type AdvisedProps = Omit<WhatToDoProps, "onWhatIf"> & { readonly action: Action };

function Advised({ action, reviews, currency, onDecide }: AdvisedProps) {
  const styles = useStyles();
  const fills = useActionFills();
  const Icon = actionIcons[action];
  const its = reviews.filter(({ advice }) => advice.action === action);
  const minor = its.reduce((sum, { ranked }) => sum + ranked.attributedMinor, 0);
  const money = shortMoney(minor, currency);
  return (
    <button
      type="button"
      className={mergeClasses(styles.cell, styles.button)}
      aria-label={`${action}: ${counted(its.length, "partner")}, ${money}`}
      onClick={() => {
        onDecide(action);
      }}
    >
      <span className={mergeClasses(styles.icon, fills[action])}>
        <Icon aria-hidden />
      </span>
      <span className={styles.count}>{whole(its.length)}</span>
      <span>{action}</span>
      <span className={styles.money}>{money}</span>
    </button>
  );
}
