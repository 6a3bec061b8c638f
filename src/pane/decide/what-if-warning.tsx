import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons";
import type { Warnings } from "../../domain/portfolio/review/what-if";
import { alsoDrops, leaveOut, warned, warningLine } from "../../text/what-if";

const useStyles = makeStyles({
  // What is empty takes no room among its neighbours.
  told: { ":empty": { marginBottom: "-14px" } },
  warning: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr)",
    columnGap: "4px",
    padding: "10px 12px",
    borderRadius: "6px",
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  icon: { fontSize: "18px", color: tokens.colorStatusWarningForeground3 },
  text: { margin: 0 },
  strong: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

type WhatIfWarningProps = {
  readonly warnings: Warnings;
  readonly currency: string;
  readonly onLeaveOut: () => void;
};

/** Who of those dropped should make one think twice. */
export function WhatIfWarning({ warnings, currency, onLeaveOut }: WhatIfWarningProps) {
  const styles = useStyles();
  const count = warned(warnings).length;
  return (
    // There from the start, because a reader hears only of changes.
    <div role="status" className={styles.told}>
      {count > 0 && (
        <div className={styles.warning}>
          <WarningFilled className={styles.icon} aria-hidden />
          <p className={styles.text}>
            <strong className={styles.strong}>{alsoDrops(count)}</strong>
            {`${warningLine(warnings, currency)} `}
            <Link as="button" inline onClick={onLeaveOut}>
              {leaveOut}
            </Link>
          </p>
        </div>
      )}
    </div>
  );
}
