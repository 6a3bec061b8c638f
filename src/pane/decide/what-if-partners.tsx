import { Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons";
import { useState } from "react";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import { counted } from "../../text/counting";
import { shortMoney } from "../../text/money";
import { ClassMark } from "../parts/class-mark";
import { CardSection } from "./card-section";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 18px 18px 52px",
    columnGap: "4px",
    alignItems: "center",
    minHeight: "28px",
  },
  box: { marginLeft: "-8px", overflowWrap: "anywhere" },
  warning: { color: tokens.colorStatusWarningForeground3, fontSize: "16px" },
  amount: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

/** Drawn at once; more are asked for. */
const most = 60;

type WhatIfPartnersProps = {
  readonly among: readonly PartnerReview[];
  readonly isDropped: (name: string) => boolean;
  readonly warned: ReadonlySet<PartnerReview>;
  /** Whether they are ticked by hand, rather than proposed. */
  readonly isOwn: boolean;
  readonly currency: string;
  readonly onKeep: (name: string, keep: boolean) => void;
};

/** Those that are dropped, each to be kept after all. */
export function WhatIfPartners(props: WhatIfPartnersProps) {
  const { among, isDropped, warned, isOwn, currency, onKeep } = props;
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (among.length === 0) return null;
  const shown = all ? among : among.slice(0, most);
  return (
    <CardSection
      title={isOwn ? "All partners" : "In this selection"}
      aside={isOwn ? "tick to drop" : "untick to keep"}
    >
      <ul className={styles.list}>
        {shown.map((review) => {
          const { name, class: letter, attributedMinor } = review.ranked;
          return (
            <li key={name} className={styles.line}>
              <Checkbox
                className={styles.box}
                label={name}
                checked={isDropped(name)}
                onChange={(_, { checked }) => {
                  onKeep(name, checked !== true);
                }}
              />
              {warned.has(review) ? (
                <WarningFilled className={styles.warning} aria-label="look closer" />
              ) : (
                <span />
              )}
              <ClassMark letter={letter} />
              <span className={styles.amount}>{shortMoney(attributedMinor, currency)}</span>
            </li>
          );
        })}
      </ul>
      {shown.length < among.length && (
        <Link
          as="button"
          onClick={() => {
            setAll(true);
          }}
        >
          {`All ${counted(among.length, "partner")}`}
        </Link>
      )}
    </CardSection>
  );
}
