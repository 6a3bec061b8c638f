import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import { whole } from "../../text/counting";
import {
  dealsText,
  hoursText,
  lastRank,
  notChecked,
  quarterChange,
  rankRange,
  ratioText,
  shareOfAll,
  shareOfOwn,
} from "../../text/decide-card";
import { longMoney } from "../../text/money";
import { RankStrip } from "../parts/rank-strip";
import { CardSection } from "./card-section";
import type { Figures } from "./view-props";

const useStyles = makeStyles({
  figures: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(86px, 1fr))",
    gap: "8px",
  },
  caption: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  figure: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: "14px",
    lineHeight: "20px",
    fontVariantNumeric: "tabular-nums",
  },
  none: { fontWeight: "normal", color: tokens.colorNeutralForeground3 },
  axis: { position: "relative", height: "16px", marginTop: "2px" },
  end: { position: "absolute", right: 0 },
  classA: { position: "absolute", transform: "translateX(-50%)", whiteSpace: "nowrap" },
  rank: { margin: 0 },
});

type DidItPayProps = {
  readonly review: PartnerReview;
  readonly figures: Figures;
  /** The lowest rank there may be. */
  readonly partners: number;
  readonly onShowCredits: (partner: string) => void;
};

/** What it brought and cost, and its place however the credit is shared. */
export function DidItPay({ review, figures, partners, onShowCredits }: DidItPayProps) {
  const styles = useStyles();
  const { ranked, revenue, economics } = review;
  const { currency, quarter } = figures;
  const money = (minor: number | null) => (minor === null ? null : longMoney(minor, currency));
  const ratio = economics.returnPerCost;
  const deals = (
    <Link
      as="button"
      onClick={() => {
        onShowCredits(ranked.name);
      }}
    >
      {dealsText(ranked.creditedDeals)}
    </Link>
  );
  return (
    <CardSection title="Did it pay?" {...(ranked.creditedDeals === 0 ? {} : { aside: deals })}>
      <dl className={styles.figures}>
        <Figure
          name="Attributed"
          is={money(ranked.attributedMinor)}
          note={shareOfAll(ranked.share, figures.settings.materialShare)}
        />
        <Figure name="Sourced" is={money(ranked.sourcedMinor)} note={shareOfOwn(ranked)} />
        <Figure
          name="This quarter"
          is={money(revenue.thisQuarterMinor)}
          note={quarterChange(revenue.quarterOnQuarter, quarter)}
        />
        <Figure name="Open pipeline" is={money(revenue.pipelineMinor)} note="same model" />
        <Figure
          name={isAYear(figures) ? "Cost a year" : "Cost"}
          is={money(economics.costMinor)}
          note={hoursText(economics.hoursPerQuarter)}
        />
        <Figure name="Revenue per cost" is={ratio === null ? null : ratioText(ratio)} note="" />
      </dl>
      <Rank review={review} partners={partners} classAEnds={figures.classAEnds} />
    </CardSection>
  );
}

/** Four quarters, leap day or not. */
const isAYear = ({ window }: Figures): boolean => {
  const days = window.to - window.from + 1;
  return days === 365 || days === 366;
};

type FigureProps = {
  readonly name: string;
  readonly is: string | null;
  readonly note: string;
};

function Figure({ name, is, note }: FigureProps) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.caption}>{name}</dt>
      <dd className={mergeClasses(styles.figure, is === null && styles.none)}>
        {is ?? notChecked}
        {note !== "" && <div className={mergeClasses(styles.caption, styles.none)}>{note}</div>}
      </dd>
    </div>
  );
}

type RankProps = {
  readonly review: PartnerReview;
  readonly partners: number;
  readonly classAEnds: number | null;
};

function Rank({ review: { ranked }, partners, classAEnds }: RankProps) {
  const styles = useStyles();
  const { rank, best, worst } = ranked;
  if (ranked.class === "None" && best === worst) return <p className={styles.rank}>{lastRank}</p>;
  return (
    <div>
      <p className={styles.rank}>
        Rank <strong>{whole(rank)}</strong>
        {rankRange(ranked)}
      </p>
      <RankStrip {...{ rank, best, worst }} lowest={partners} classAEnds={classAEnds ?? 0} />
      <div className={mergeClasses(styles.axis, styles.caption)} aria-hidden>
        <span>1</span>
        {classAEnds !== null && (
          <span
            className={styles.classA}
            style={{ left: `clamp(52px, ${(classAEnds / partners) * 100}%, calc(100% - 64px))` }}
          >
            class A ends
          </span>
        )}
        <span className={styles.end}>{whole(partners)}</span>
      </div>
    </div>
  );
}
