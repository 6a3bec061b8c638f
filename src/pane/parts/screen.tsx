import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { cornerRoom } from "./corner-room";
import { hasLostFocus, ledTo, mayTakeFocus } from "./focus";

const useStyles = makeStyles({
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "12px 12px 16px",
    display: "flex",
    flexDirection: "column",
    rowGap: "14px",
  },
  title: {
    margin: 0,
    paddingRight: cornerRoom,
    fontSize: "20px",
    lineHeight: "26px",
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outlineStyle: "none" },
  },
  bar: {
    flexShrink: 0,
    padding: "10px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type ScreenProps = {
  readonly title: string;
  /** What the screen tells of: another one makes it a new screen. */
  readonly about?: unknown;
  /** What stands over the title. */
  readonly over?: ReactNode;
  readonly children: ReactNode;
  /** The strip at the bottom: the state, and the one next step. */
  readonly bar?: ReactNode;
};

/** A screen takes the focus to its title when it comes, so that a reader hears where it is. */
export function Screen({ title, about, over, children, bar }: ScreenProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (mayTakeFocus()) heading.current?.focus();
  }, [about]);
  useEffect(() => {
    if (hasLostFocus()) heading.current?.focus({ preventScroll: true });
  });
  return (
    <>
      <main className={styles.content}>
        {over}
        <h1 ref={heading} {...ledTo} className={styles.title}>
          {title}
        </h1>
        {children}
      </main>
      {bar !== undefined && <footer className={styles.bar}>{bar}</footer>}
    </>
  );
}
