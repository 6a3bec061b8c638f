import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import { ledTo } from "./focus";

const useStyles = makeStyles({
  section: { display: "grid", rowGap: "8px", ":focus": { outlineStyle: "none" } },
  head: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
  heading: {
    margin: 0,
    fontSize: "14px",
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
});

type SectionProps = {
  readonly title: string;
  /** Beside the title. */
  readonly link?: ReactNode;
  readonly children: ReactNode;
  /** To lead the focus here. */
  readonly ref?: Ref<HTMLElement>;
};

/** A part of a screen under its own heading. */
export function Section({ title, link, children, ref }: SectionProps) {
  const styles = useStyles();
  return (
    <section
      ref={ref}
      {...(ref === undefined ? {} : ledTo)}
      className={styles.section}
      aria-label={title}
    >
      <div className={styles.head}>
        <h2 className={styles.heading}>{title}</h2>
        {link}
      </div>
      {children}
    </section>
  );
}
