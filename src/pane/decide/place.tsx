import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEventHandler, ReactNode } from "react";

const useStyles = makeStyles({
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  head: {
    flexShrink: 0,
    padding: "8px 12px 4px",
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "8px 12px 16px",
    display: "flex",
    flexDirection: "column",
    rowGap: "14px",
  },
  bar: {
    flexShrink: 0,
    boxSizing: "border-box",
    maxHeight: "75%",
    overflowY: "auto",
    padding: "10px 12px",
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type PlaceProps = {
  readonly head: ReactNode;
  /** What scrolls; a list scrolls by itself. */
  readonly body?: ReactNode;
  readonly list?: ReactNode;
  readonly bar: ReactNode;
  readonly onKeyDown?: KeyboardEventHandler;
};

/** A screen with a fixed head: what is found there stays while the rest scrolls. */
export function Place({ head, body, list, bar, onKeyDown }: PlaceProps) {
  const styles = useStyles();
  return (
    <>
      <main className={styles.main} onKeyDown={onKeyDown}>
        <div className={styles.head}>{head}</div>
        {body !== undefined && <div className={styles.body}>{body}</div>}
        {list}
      </main>
      <footer className={styles.bar}>{bar}</footer>
    </>
  );
}
