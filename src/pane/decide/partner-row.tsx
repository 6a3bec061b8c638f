import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  CheckmarkFilled,
  CircleRegular,
  ErrorCircleFilled,
  FlagRegular,
} from "@fluentui/react-icons";
import { memo, type MouseEvent } from "react";
import type { Action } from "../../domain/portfolio/review/action";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import { whole } from "../../text/counting";
import { rowFigures, rowName } from "../../text/decide-list";
import { ActionChip } from "../parts/action-chip";
import { ClassMark } from "../parts/class-mark";

export const rowHeight = 44;

const forced = "@media (forced-colors: active)";
const narrow = "@media (max-width: 300px)";

const useStyles = makeStyles({
  row: {
    position: "absolute",
    left: "4px",
    right: "4px",
    height: `${rowHeight}px`,
    boxSizing: "border-box",
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr) auto 20px",
    columnGap: "6px",
    alignItems: "center",
    padding: "0 6px 0 2px",
    borderRadius: "4px",
    border: "2px solid transparent",
    // There what is transparent is drawn all the same.
    [forced]: { border: "2px solid Canvas" },
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    [forced]: { outline: "1px solid Highlight", outlineOffset: "-3px" },
  },
  bulk: {
    gridTemplateColumns: "18px 28px minmax(0, 1fr) auto 20px",
    [narrow]: { gridTemplateColumns: "18px minmax(0, 1fr) auto 20px" },
  },
  unranked: { [narrow]: { display: "none" } },
  said: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  // Said by the name of the row, in the order of the ear.
  seen: { display: "contents" },
  rank: {
    textAlign: "right",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  text: { minWidth: 0 },
  name: {
    display: "block",
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  figures: {
    display: "flex",
    alignItems: "center",
    columnGap: "6px",
    whiteSpace: "nowrap",
    overflow: "hidden",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  flags: {
    display: "inline-flex",
    alignItems: "center",
    color: tokens.colorStatusWarningForeground3,
  },
  tick: {
    display: "grid",
    placeItems: "center",
    boxSizing: "border-box",
    width: "16px",
    height: "16px",
    borderRadius: "2px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: "12px",
  },
  ticked: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    border: `1px solid ${tokens.colorCompoundBrandBackground}`,
    color: tokens.colorNeutralForegroundInverted,
    [forced]: { forcedColorAdjust: "none", backgroundColor: "Highlight", color: "HighlightText" },
  },
  state: { fontSize: "18px", display: "block", color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
});

type PartnerRowProps = {
  readonly id: string;
  readonly review: PartnerReview;
  readonly currency: string;
  /** Null while it is to decide. */
  readonly decided: Action | null;
  /** What of it is not in the sheet: "Invest not saved"; null while nothing failed. */
  readonly unsaved: string | null;
  readonly place: number;
  readonly of: number;
  /** Null while nothing is selected at all. */
  readonly ticked: boolean | null;
  readonly isActive: boolean;
  readonly onPress: (partner: string, press: MouseEvent) => void;
};

/** A partner in two lines: who it is and what it brought, what is advised or decided. */
export const PartnerRow = memo(function PartnerRow(props: PartnerRowProps) {
  const { review, currency, decided, unsaved, place, ticked, isActive } = props;
  const styles = useStyles();
  const { name, rank, class: letter } = review.ranked;
  return (
    <div
      id={props.id}
      role="option"
      aria-selected={ticked ?? isActive}
      aria-setsize={props.of}
      aria-posinset={place + 1}
      data-active={isActive}
      className={mergeClasses(
        styles.row,
        ticked !== null && styles.bulk,
        ticked === true && styles.selected,
      )}
      style={{ top: place * rowHeight }}
      onClick={(press) => {
        props.onPress(name, press);
      }}
    >
      <span className={styles.said}>{rowName(review, { currency, decided, unsaved })}</span>
      <span aria-hidden className={styles.seen}>
        {ticked !== null && (
          <span data-selects className={mergeClasses(styles.tick, ticked && styles.ticked)}>
            {ticked && <CheckmarkFilled />}
          </span>
        )}
        <span
          data-selects
          className={mergeClasses(styles.rank, ticked !== null && styles.unranked)}
        >
          {letter === "None" ? "–" : whole(rank)}
        </span>
        <span className={styles.text}>
          <span className={styles.name} title={name}>
            {name}
          </span>
          <span className={styles.figures}>
            <ClassMark letter={letter} />
            {unsaved === null ? (
              rowFigures(review, currency)
            ) : (
              <span className={styles.failed}>{unsaved}</span>
            )}
            {review.flags.length > 0 && (
              <span className={styles.flags}>
                <FlagRegular />
                {review.flags.length}
              </span>
            )}
          </span>
        </span>
        <ActionChip action={decided ?? review.advice.action} filled={decided !== null} />
        {unsaved !== null ? (
          <ErrorCircleFilled className={mergeClasses(styles.state, styles.failed)} />
        ) : decided === null ? (
          <CircleRegular className={styles.state} />
        ) : (
          <CheckmarkCircleFilled className={mergeClasses(styles.state, styles.done)} />
        )}
      </span>
    </div>
  );
});
