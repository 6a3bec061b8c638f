import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Screen } from "./screen";

const useStyles = makeStyles({
  why: { margin: 0, fontSize: "14px", lineHeight: "20px" },
  safe: {
    margin: 0,
    padding: "4px 0 4px 10px",
    borderLeft: `3px solid ${tokens.colorStatusSuccessBorderActive}`,
  },
  buttons: { display: "grid", rowGap: "8px" },
});

type ExplainedProps = {
  /** What it is about: another one is told anew. */
  readonly about?: unknown;
  readonly title: string;
  readonly why: string;
  /** What is safe. */
  readonly safe: string;
  /** The first is the one to press. */
  readonly buttons: readonly { readonly label: string; readonly onClick: () => void }[];
  readonly children?: ReactNode;
};

/** An error as it is told here: what happened, why, what is safe, what to do. */
export function Explained({ about, title, why, safe, buttons, children }: ExplainedProps) {
  const styles = useStyles();
  return (
    <Screen about={about} title={title}>
      <p className={styles.why}>{why}</p>
      <p className={styles.safe}>{safe}</p>
      <div className={styles.buttons}>
        {buttons.map(({ label, onClick }, index) => (
          <Button key={label} appearance={index === 0 ? "primary" : "secondary"} onClick={onClick}>
            {label}
          </Button>
        ))}
      </div>
      {children}
    </Screen>
  );
}
