import { makeStyles, tokens } from "@fluentui/react-components";
import { SubtractCircleRegular, WarningFilled } from "@fluentui/react-icons";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import type { Settings } from "../../domain/portfolio/settings";
import { flagsTitle } from "../../text/decide-card";
import { flagClears, flagMeaning, flagName, notCheckedLine } from "../../text/flags";
import { CardSection } from "./card-section";

const useStyles = makeStyles({
  flags: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "6px" },
  line: { display: "grid", gridTemplateColumns: "24px minmax(0, 1fr)" },
  icon: { display: "block", fontSize: "18px" },
  warning: { color: tokens.colorStatusWarningForeground3 },
  clears: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
  name: { display: "block" },
});

type FlagListProps = Pick<PartnerReview, "flags"> & { readonly settings: Settings };

/** Every flag with what clears it; what it means is its tooltip. */
export function FlagList({ flags, settings }: FlagListProps) {
  const styles = useStyles();
  return (
    <CardSection title={flagsTitle(flags.length)}>
      {flags.length > 0 && (
        <ul className={styles.flags}>
          {flags.map((flag) => (
            <li key={flag} className={styles.line}>
              <span className={styles.warning}>
                <WarningFilled className={styles.icon} aria-hidden />
              </span>
              <span>
                <span className={styles.name} title={flagMeaning(flag, settings)}>
                  {flagName(flag)}
                </span>
                <span className={styles.clears}>{flagClears(flag, settings)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </CardSection>
  );
}

/** What nobody could look for; never a tick. */
export function NotChecked({ notChecked }: Pick<PartnerReview, "notChecked">) {
  const styles = useStyles();
  if (notChecked.length === 0) return null;
  return (
    <div className={styles.line}>
      <span className={styles.quiet}>
        <SubtractCircleRegular className={styles.icon} aria-hidden />
      </span>
      <span>{notCheckedLine(notChecked)}</span>
    </div>
  );
}
