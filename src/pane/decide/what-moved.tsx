import { makeStyles, tokens } from "@fluentui/react-components";
import type { ClassMoves } from "../../domain/portfolio/quarter/class-moves";
import { some } from "../../text/decide";
import {
  appearedText,
  goneLine,
  goneText,
  movedDown,
  movedSince,
  movedUp,
  movesLine,
  nothingMoved,
} from "../../text/left-from-quarter";
import { CardSection } from "./card-section";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "24px minmax(0, 1fr)" },
  sign: { textAlign: "center" },
  quiet: {
    display: "block",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  title: { display: "block" },
  none: { margin: 0 },
});

/** Class by class: up, down, new, gone. */
export function WhatMoved({ moves }: { readonly moves: ClassMoves }) {
  const styles = useStyles();
  const { up, down, appeared, gone } = moves;
  const lines = [
    { sign: "▲", count: up.length, title: movedUp(up.length), note: movesLine(up) },
    { sign: "▼", count: down.length, title: movedDown(down.length), note: movesLine(down) },
    {
      sign: "+",
      count: appeared.length,
      title: appearedText(appeared.length),
      note: some(appeared),
    },
    { sign: "−", count: gone.length, title: goneText(gone.length), note: goneLine(gone) },
  ].filter(({ count }) => count > 0);
  return (
    <CardSection title={movedSince(moves.since)}>
      {lines.length === 0 && <p className={styles.none}>{nothingMoved}</p>}
      {lines.map(({ sign, title, note }) => (
        <div key={sign} className={styles.line}>
          <span className={styles.sign} aria-hidden>
            {sign}
          </span>
          <span>
            <span className={styles.title}>{title}</span>
            <span className={styles.quiet}>{note}</span>
          </span>
        </div>
      ))}
    </CardSection>
  );
}
