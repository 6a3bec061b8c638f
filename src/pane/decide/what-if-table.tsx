import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { WhatIf } from "../../domain/portfolio/review/what-if";
import { whatIfRows } from "../../text/what-if";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: {
    padding: "2px 0 4px 6px",
    textAlign: "right",
    fontWeight: "normal",
    fontSize: "12px",
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  left: { textAlign: "left", paddingLeft: 0 },
  name: { padding: "4px 0", textAlign: "left", fontWeight: "normal" },
  cell: { padding: "4px 0 4px 6px", textAlign: "right" },
  change: { color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

type WhatIfTableProps = {
  readonly tried: WhatIf;
  readonly partners: number;
  readonly currency: string;
};

/** Now, after, change. */
export function WhatIfTable({ tried, partners, currency }: WhatIfTableProps) {
  const styles = useStyles();
  const head = (name: string) => (
    <th key={name} scope="col" className={styles.head}>
      {name}
    </th>
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.left)}>
            Figure
          </th>
          {["Now", "After", "Change"].map(head)}
        </tr>
      </thead>
      <tbody>
        {whatIfRows(tried, { partners, currency }).map(({ name, now, after, change }) => {
          const strong = name === "Revenue per cost" && styles.strong;
          return (
            <tr key={name}>
              <th scope="row" className={mergeClasses(styles.name, strong)}>
                {name}
              </th>
              <td className={mergeClasses(styles.cell, strong)}>{now}</td>
              <td className={mergeClasses(styles.cell, strong)}>{after}</td>
              <td className={mergeClasses(styles.cell, styles.change, strong)}>{change}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
