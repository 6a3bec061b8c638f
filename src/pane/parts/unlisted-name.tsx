import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import {
  behindName,
  keepText,
  nearReasonText,
  noNearName,
  sameAsText,
  undoKeepText,
  undoSameText,
} from "../../text/name-suggestions";
import type { CheckedName, NameCheck } from "../../workflows/name-check";
import { ledTo } from "./focus";

const useStyles = makeStyles({
  name: {
    display: "grid",
    rowGap: "4px",
    padding: "10px 0 12px",
    ":first-child": { paddingTop: "2px" },
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    ":focus": { outlineStyle: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "12px",
  },
  written: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  behind: {
    marginLeft: "auto",
    fontSize: "12px",
    lineHeight: "16px",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground3,
  },
  line: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  partner: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", paddingTop: "4px" },
  // High enough to hit, without pushing the lines apart.
  link: {
    display: "inline-block",
    padding: "3px 0",
    margin: "-3px 0",
    fontSize: "inherit",
    lineHeight: "18px",
  },
});

/** A name to look at, and what a person said of it; null while that is open. */
export type NameToSettle = CheckedName & { readonly answer: "same" | "own" | null };

export type Answering = {
  readonly busy: boolean;
  readonly onAccept: (name: NameToSettle) => void;
  readonly onKeep: (name: NameToSettle) => void;
  readonly onUndo: (name: NameToSettle) => void;
};

type UnlistedNameProps = Answering &
  Pick<NameCheck, "against" | "currency"> & { readonly name: NameToSettle };

/** One name: what it looks like and the two answers, or the answer and the way back. */
export function UnlistedName({ name, currency, against, ...answering }: UnlistedNameProps) {
  const styles = useStyles();
  const item = useRef<HTMLLIElement>(null);
  // What was pressed goes away, and must not take the focus with it.
  const stay = () => item.current?.focus({ preventScroll: true });
  return (
    <li ref={item} {...ledTo} className={styles.name}>
      <div className={styles.head}>
        <span className={styles.written}>{`“${name.name}”`}</span>
        <span className={styles.behind}>{behindName(name.rows, name.wonMinor, currency)}</span>
      </div>
      {name.answer === null ? (
        <Open
          name={name}
          against={against}
          busy={answering.busy}
          onAccept={() => {
            stay();
            answering.onAccept(name);
          }}
          onKeep={() => {
            stay();
            answering.onKeep(name);
          }}
        />
      ) : (
        <Settled
          name={name}
          busy={answering.busy}
          onUndo={() => {
            stay();
            answering.onUndo(name);
          }}
        />
      )}
    </li>
  );
}

type OpenProps = Pick<UnlistedNameProps, "name" | "against" | "busy"> & {
  readonly onAccept: () => void;
  readonly onKeep: () => void;
};

function Open({ name: { name, suggestion }, against, busy, onAccept, onKeep }: OpenProps) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.line}>
        {suggestion === null ? (
          noNearName[against]
        ) : (
          <>
            {"Looks like "}
            <Partner>{suggestion.name}</Partner>
            {`, ${nearReasonText[suggestion.reason]}`}
          </>
        )}
      </p>
      <div className={styles.buttons}>
        {suggestion !== null && (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={sameAsText(name, suggestion.name)}
            onClick={onAccept}
          >
            Same partner
          </Button>
        )}
        <Button
          size="small"
          appearance={suggestion === null ? "secondary" : "subtle"}
          disabledFocusable={busy}
          aria-label={keepText(name)}
          onClick={onKeep}
        >
          Keep as its own
        </Button>
      </div>
    </>
  );
}

type SettledProps = Pick<UnlistedNameProps, "name" | "busy"> & { readonly onUndo: () => void };

function Settled({ name: { name, suggestion, answer }, busy, onUndo }: SettledProps) {
  const styles = useStyles();
  const same = answer === "same" ? suggestion : null;
  return (
    <p className={styles.line}>
      {same === null ? (
        "Kept as its own"
      ) : (
        <>
          {"Same as "}
          <Partner>{same.name}</Partner>
        </>
      )}
      {" · "}
      <Link
        as="button"
        className={styles.link}
        disabledFocusable={busy}
        aria-label={same === null ? undoKeepText(name) : undoSameText(name, same.name)}
        onClick={onUndo}
      >
        Undo
      </Link>
    </p>
  );
}

function Partner({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <strong className={styles.partner}>{children}</strong>;
}
