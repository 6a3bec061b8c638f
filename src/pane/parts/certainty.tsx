import { Link, makeStyles, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  ErrorCircleFilled,
  InfoRegular,
  SubtractCircleRegular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { counted, whole } from "../../text/counting";
import { centsMoney } from "../../text/money";
import type { Built } from "../../workflows/build-portfolio";

const useStyles = makeStyles({
  section: { display: "grid", rowGap: "6px" },
  heading: {
    margin: 0,
    fontSize: "14px",
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  lines: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "6px" },
  line: {
    display: "grid",
    gridTemplateColumns: "24px 1fr auto",
    columnGap: "4px",
    alignItems: "start",
  },
  icon: { fontSize: "18px", display: "block" },
  right: { color: tokens.colorStatusSuccessForeground1 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

type CertaintyProps = {
  readonly built: Built;
  readonly onSheet: () => void;
  readonly onRows: () => void;
};

/** What the figures rest on: a tick only for what was checked and is right. */
export function Certainty({ built, onSheet, onRows }: CertaintyProps) {
  const styles = useStyles();
  const { portfolio, preview } = built;
  const difference = centsMoney(portfolio.differenceMinor, portfolio.currency);
  const { setAside, read } = preview.deals.counts;
  const link = (label: string, onClick: () => void) => (
    <Link as="button" onClick={onClick}>
      {label}
    </Link>
  );
  return (
    <section className={styles.section} aria-label="How sure are we">
      <h2 className={styles.heading}>How sure are we</h2>
      <ul className={styles.lines}>
        {portfolio.differenceMinor === 0 ? (
          <Line state="right" link={link("Sheet", onSheet)}>
            {`Adds up to the cent, difference ${difference}`}
          </Line>
        ) : (
          <Line state="wrong" link={link("Sheet", onSheet)}>
            {`Does not add up, difference ${difference}`}
          </Line>
        )}
        <Line state="not-checked">Ranks under other models: not checked</Line>
        <Line state="not-checked">Fit: not rated</Line>
        {portfolio.currency === "" && (
          <Line state="not-checked">Currency: not checked, no column says it</Line>
        )}
        <Line state="information" link={link("Rows", onRows)}>
          {setAside === 0
            ? `None of ${counted(read, "row")} set aside`
            : `${whole(setAside)} of ${counted(read, "row")} set aside, with reasons`}
        </Line>
      </ul>
    </section>
  );
}

type LineProps = {
  readonly state: "right" | "wrong" | "not-checked" | "information";
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
