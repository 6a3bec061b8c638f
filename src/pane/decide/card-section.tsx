import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "grid", rowGap: "6px" },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "8px",
  },
  heading: {
    margin: 0,
    fontSize: "14px",
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  aside: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
});

type CardSectionProps = {
  readonly title: string;
  /** At the end of the line of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** One question about a partner, with its answer. */
export function CardSection({ title, aside, children }: CardSectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{title}</h2>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
