import { Dropdown, Field, makeStyles, Option, SpinButton } from "@fluentui/react-components";
import type { DecisionEntries } from "../../domain/portfolio/quarter/decision-entries";
import { flagCodes } from "../../domain/portfolio/review/flag";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import { proposedToDrop, type WhoToDrop } from "../../domain/portfolio/review/who-to-drop";
import { whole } from "../../text/counting";
import { flagName } from "../../text/flags";
import { whoText } from "../../text/what-if";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: "8px" },
  who: { flex: "2 1 160px", minWidth: 0 },
  more: { flex: "1 1 84px", minWidth: 0 },
  field: { minWidth: 0, width: "100%" },
});

type Way = WhoToDrop["by"];

const ways = Object.keys(whoText) as readonly Way[];

type WhatIfChoiceProps = {
  readonly reviews: readonly PartnerReview[];
  readonly entries: DecisionEntries;
  readonly dropping: WhoToDrop;
  readonly onChange: (changed: Partial<Omit<WhoToDrop, "ticked">>) => void;
};

/** Who is to be dropped. */
export function WhatIfChoice({ reviews, entries, dropping, onChange }: WhatIfChoiceProps) {
  const styles = useStyles();
  const named = (way: Way) => {
    if (way !== "advised" && way !== "decided") return whoText[way];
    const count = proposedToDrop(reviews, entries, { ...dropping, by: way }).length;
    return `${whoText[way]} (${whole(count)})`;
  };
  return (
    <div className={styles.line}>
      <Field label="Who to drop" className={styles.who}>
        <Dropdown
          className={styles.field}
          value={named(dropping.by)}
          selectedOptions={[dropping.by]}
          onOptionSelect={(_, { optionValue }) => {
            const by = ways.find((way) => way === optionValue);
            if (by !== undefined) onChange({ by });
          }}
        >
          {ways.map((way) => (
            <Option key={way} value={way}>
              {named(way)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {dropping.by === "lowest" && (
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
      {dropping.by === "flag" && <FlagChoice {...{ reviews, dropping, onChange }} />}
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
