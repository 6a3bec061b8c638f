import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { foldName } from "../../domain/attribution/partner-name";
import { entryOf, type DecisionEntries } from "../../domain/portfolio/quarter/decision-entries";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import { whatIf, type WhatIf as Tried } from "../../domain/portfolio/review/what-if";
import {
  namesToDrop,
  proposedToDrop,
  type WhoToDrop,
} from "../../domain/portfolio/review/who-to-drop";
import type { Result } from "../../domain/problem";
import {
  atLeastLine,
  copyText,
  dropHeadline,
  markText,
  moreHours,
  noForecast,
  warned,
  whatIfTitle,
} from "../../text/what-if";
import { counted } from "../../text/counting";
import type { Explanation } from "../../text/workbook-problems";
import { Screen } from "../parts/screen";
import { WayBack } from "../parts/way-back";
import { WhatIfChoice } from "./what-if-choice";
import { WhatIfPartners } from "./what-if-partners";
import { WhatIfTable } from "./what-if-table";
import { WhatIfWarning } from "./what-if-warning";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  note: {
    margin: 0,
    padding: "8px 12px",
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  mark: { flexGrow: 3 },
  copy: { flexGrow: 1 },
  said: { margin: "0 0 8px" },
});

export type WhatIfProps = {
  /** By revenue. */
  readonly reviews: readonly PartnerReview[];
  readonly entries: DecisionEntries;
  readonly currency: string;
  readonly onBack: () => void;
  /** Leads to the editor of one decision for all; nothing is written here. */
  readonly onMark: (partners: readonly string[]) => void;
  /** Writes the trial to a sheet; says where. */
  readonly onCopy: (tried: Tried) => Promise<Result<string, Explanation>>;
};

const atFirst: WhoToDrop = { by: "advised", flag: "LOGO", count: 10, ticked: new Set() };

/** What would change without some partners: tried here, decided elsewhere. */
export function WhatIf(props: WhatIfProps) {
  const { reviews, entries, currency } = props;
  const styles = useStyles();
  const [dropping, setDropping] = useState(atFirst);
  const among = proposedToDrop(reviews, entries, dropping);
  const drops = namesToDrop(among, dropping);
  const tried = whatIf(
    reviews,
    (folded) => drops.has(folded),
    ({ ranked, advice }) => entryOf(entries, ranked.name).decision ?? advice.action,
  );
  const keep = (names: readonly string[], on: boolean) => {
    const isTick = dropping.by === "ticks" ? !on : on;
    const ticked = new Set(dropping.ticked);
    for (const name of names) {
      if (isTick) ticked.add(name);
      else ticked.delete(name);
    }
    setDropping({ ...dropping, ticked });
  };
  const warnings = warned(tried.warnings);
  return (
    <Screen
      over={<WayBack name={whatIfTitle} onBack={props.onBack} />}
      title={dropHeadline(tried, currency)}
      bar={<Bar {...props} tried={tried} hasWarning={warnings.length > 0} />}
    >
      <WhatIfChoice
        {...{ reviews, entries, dropping }}
        onChange={(changed) => {
          setDropping({ ...dropping, ...changed, ticked: new Set() });
        }}
      />
      {tried.dropped.length > 0 && <p className={styles.quiet}>{atLeastLine(tried, currency)}</p>}
      <WhatIfWarning
        warnings={tried.warnings}
        currency={currency}
        onLeaveOut={() => {
          keep(
            warnings.map(({ ranked }) => ranked.name),
            true,
          );
        }}
      />
      <WhatIfTable tried={tried} partners={reviews.length} currency={currency} />
      {tried.invest !== null && (
        <p className={styles.note}>
          {tried.invest.partners === 1 ? "The " : "Each of the "}
          <strong>{`${counted(tried.invest.partners, "Invest partner")} `}</strong>
          {"could get "}
          <strong>{moreHours(tried.invest.hoursEach)}</strong>
          {" a quarter."}
        </p>
      )}
      <p className={styles.quiet}>{noForecast}</p>
      <WhatIfPartners
        among={among}
        isDropped={(name) => drops.has(foldName(name))}
        warned={new Set(warnings)}
        isOwn={dropping.by === "ticks"}
        currency={currency}
        onKeep={(name, on) => {
          keep([name], on);
        }}
      />
    </Screen>
  );
}

type BarProps = WhatIfProps & { readonly tried: Tried; readonly hasWarning: boolean };

/** With a warning the way to an Exit is no longer the one to press. */
function Bar({ tried, hasWarning, onMark, onCopy }: BarProps) {
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const { dropped } = tried;
  const isNone = dropped.length === 0;
  const copy = async () => {
    setBusy(true);
    const copied = await onCopy(tried);
    setBusy(false);
    setSaid(copied.ok ? copied.value : toldShortly(copied.problem));
  };
  return (
    <>
      <div role="status">{said !== "" && <p className={styles.said}>{said}</p>}</div>
      <div className={styles.buttons}>
        <Button
          className={styles.mark}
          appearance={hasWarning ? "secondary" : "primary"}
          disabledFocusable={isNone}
          onClick={() => {
            onMark(dropped.map(({ ranked }) => ranked.name));
          }}
        >
          {markText(dropped.length)}
        </Button>
        <Button
          className={styles.copy}
          disabledFocusable={isNone || busy}
          onClick={() => void copy()}
        >
          {copyText}
        </Button>
      </div>
    </>
  );
}

const toldShortly = ({ title, why, safe }: Explanation): string => `${title}. ${why} ${safe}`;
