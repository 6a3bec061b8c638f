import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronLeftRegular, ChevronUpRegular } from "@fluentui/react-icons";
import type { KeyboardEvent } from "react";
import { positionText } from "../../text/decide-card";
import { cornerRoom } from "../parts/corner-room";
import { ledTo } from "../parts/focus";
import { ledHere } from "./led-here";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", columnGap: "6px", paddingRight: cornerRoom },
  button: { minWidth: "28px", flexShrink: 0 },
  back: { minWidth: "24px", marginLeft: "-6px", flexShrink: 0 },
  title: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    fontSize: "16px",
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: "4px",
    outlineStyle: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  position: {
    flexShrink: 0,
    fontSize: "12px",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

type CardHeadProps = {
  readonly name: string;
  readonly place: number;
  readonly of: number;
  /** Null at the end of the list. */
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onBack: () => void;
};

/** Whose card it is, its place in the list, and the ways to those beside it. */
export function CardHead(props: CardHeadProps) {
  const styles = useStyles();
  const { name, onPrevious, onNext } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    ledTo.onKeyDown(event);
    const step = event.key === "ArrowDown" ? onNext : event.key === "ArrowUp" ? onPrevious : null;
    if (step === null || event.altKey) return;
    event.preventDefault();
    step();
  };
  return (
    <div className={styles.row}>
      <Button
        className={styles.back}
        appearance="transparent"
        size="small"
        icon={<ChevronLeftRegular />}
        aria-label="Back"
        title="Back (Alt+←)"
        onClick={props.onBack}
      />
      <h1 {...ledHere("title")} tabIndex={-1} className={styles.title} onKeyDown={onKeyDown}>
        {name}
      </h1>
      <span className={styles.position}>{positionText(props.place, props.of)}</span>
      <Button
        className={styles.button}
        appearance="transparent"
        size="small"
        icon={<ChevronUpRegular />}
        aria-label="Previous partner"
        title="Previous (K)"
        disabledFocusable={onPrevious === null}
        onClick={() => onPrevious?.()}
      />
      <Button
        className={styles.button}
        appearance="transparent"
        size="small"
        icon={<ChevronDownRegular />}
        aria-label="Next partner"
        title="Next (J)"
        disabledFocusable={onNext === null}
        onClick={() => onNext?.()}
      />
    </div>
  );
}
