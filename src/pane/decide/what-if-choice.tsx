import { Dropdown, Field, makeStyles, Option, SpinButton } from "@fluentui/react-components";
import type { DecisionEntries } from "../../domain/portfolio/quarter/decision-entries";
import { flagCodes } from "../../domain/portfolio/review/flag";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import { whole } from "../../text/counting";
import { flagName } from "../../text/flags";
import { whoText } from "../../text/what-if";
import { proposed, type Dropping, type Who } from "./dropped-partners";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: "8px" },
  who: { flex: "2 1 160px", minWidth: 0 },
  more: { flex: "1 1 84px", minWidth: 0 },
  field: { minWidth: 0, width: "100%" },
});

const ways = Object.keys(whoText) as readonly Who[];

type WhatIfChoiceProps = {
  readonly reviews: readonly PartnerReview[];
  readonly entries: DecisionEntries;
  readonly dropping: Dropping;
  readonly onChange: (changed: Partial<Omit<Dropping, "ticked">>) => void;
};

/** Who is to be dropped. */
export function WhatIfChoice({ reviews, entries, dropping, onChange }: WhatIfChoiceProps) {
  const styles = useStyles();
  const named = (who: Who) => {
    if (who !== "advised" && who !== "decided") return whoText[who];
    const count = proposed(reviews, entries, { ...dropping, who }).length;
    return `${whoText[who]} (${whole(count)})`;
  };
  return (
    <div className={styles.line}>
      <Field label="Who to drop" className={styles.who}>
        <Dropdown
          className={styles.field}
          value={named(dropping.who)}
          selectedOptions={[dropping.who]}
          onOptionSelect={(_, { optionValue }) => {
            const who = ways.find((way) => way === optionValue);
            if (who !== undefined) onChange({ who });
          }}
        >
          {ways.map((who) => (
            <Option key={who} value={who}>
              {named(who)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {dropping.who === "lowest" && (
        <Field label="How many" className={styles.more}>
          <SpinButton
            className={styles.field}
            min={1}
            max={reviews.length}
            value={dropping.count}
            onChange={(_, { value, displayValue }) => {
              const count = Math.round(value ?? Number(displayValue));
              if (count >= 1) onChange({ count: Math.min(count, reviews.length) });
            }}
          />
        </Field>
      )}
      {dropping.who === "flag" && <FlagChoice {...{ reviews, dropping, onChange }} />}
    </div>
  );
}

function FlagChoice({
  reviews,
  dropping,
  onChange,
}: Pick<WhatIfChoiceProps, "reviews" | "dropping" | "onChange">) {
  const styles = useStyles();
  const raised = flagCodes.filter((flag) => reviews.some(({ flags }) => flags.includes(flag)));
  const named = (flag: (typeof flagCodes)[number]) => {
    const count = reviews.filter(({ flags }) => flags.includes(flag)).length;
    return `${flagName(flag)} (${whole(count)})`;
  };
  return (
    <Field label="Flag" className={styles.who}>
      <Dropdown
        className={styles.field}
        value={named(dropping.flag)}
        selectedOptions={[dropping.flag]}
        onOptionSelect={(_, { optionValue }) => {
          const flag = raised.find((one) => one === optionValue);
          if (flag !== undefined) onChange({ flag });
        }}
      >
        {raised.map((flag) => (
          <Option key={flag} value={flag}>
            {named(flag)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
