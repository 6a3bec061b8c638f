import { makeStyles, tokens } from "@fluentui/react-components";
import { SubtractCircleRegular } from "@fluentui/react-icons";
import type { BothSides } from "../../domain/portfolio/review/partner-facts";
import { signedMoney } from "../../text/advice";
import { balanceText, bothSidesUnknown } from "../../text/decide-card";
import { shortMoney } from "../../text/money";
import { CardSection } from "./card-section";

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  sides: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "44px minmax(0, 1fr) 72px",
    gap: "6px 8px",
    alignItems: "center",
  },
  bar: { display: "block", width: "100%" },
  gain: { fill: tokens.colorPaletteLightGreenForeground3, [forced]: { fill: "Highlight" } },
  loss: { fill: tokens.colorPaletteCranberryBorderActive, [forced]: { fill: "Highlight" } },
  zero: { stroke: tokens.colorNeutralForeground3, [forced]: { stroke: "CanvasText" } },
  amount: {
    margin: 0,
    textAlign: "right",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  side: { margin: 0 },
  quiet: {
    margin: 0,
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  unknown: { display: "grid", gridTemplateColumns: "24px minmax(0, 1fr)" },
  icon: { fontSize: "18px", color: tokens.colorNeutralForeground3 },
});

type WhoGainsProps = {
  readonly bothSides: BothSides | null;
  /** 0–100; null where it cannot be told. */
  readonly balance: number | null;
  readonly currency: string;
};

/** What is left to each side, from one zero line. */
export function WhoGains({ bothSides, balance, currency }: WhoGainsProps) {
  const styles = useStyles();
  if (bothSides === null) {
    return (
      <CardSection title="Who gains?">
        <div className={styles.unknown}>
          <SubtractCircleRegular className={styles.icon} aria-hidden />
          <span>{bothSidesUnknown}</span>
        </div>
      </CardSection>
    );
  }
  const { ourValueMinor, ourCostMinor, theirValueMinor, theirCostMinor } = bothSides;
  const us = ourValueMinor - ourCostMinor;
  const them = theirValueMinor - theirCostMinor;
  const money = (minor: number) => shortMoney(minor, currency);
  return (
    <CardSection title="Who gains?" {...(balance === null ? {} : { aside: balanceText(balance) })}>
      <dl className={styles.sides}>
        <Side name="Us" net={us} others={them} currency={currency} />
        <Side name="Them" net={them} others={us} currency={currency} />
      </dl>
      <p className={styles.quiet}>
        {`Value less cost: us ${money(ourValueMinor)} − ${money(ourCostMinor)}, them ${money(theirValueMinor)} − ${money(theirCostMinor)}`}
      </p>
    </CardSection>
  );
}

type SideProps = {
  readonly name: string;
  readonly net: number;
  readonly others: number;
  readonly currency: string;
};

function Side({ name, net, others, currency }: SideProps) {
  const styles = useStyles();
  const most = Math.max(0, net, others);
  const least = Math.min(0, net, others);
  const span = most - least || 1;
  const at = (value: number) => ((value - least) / span) * 100;
  return (
    <>
      <dt className={styles.side}>{name}</dt>
      <dd className={styles.side}>
        <svg className={styles.bar} height={16} aria-hidden>
          <rect
            className={net < 0 ? styles.loss : styles.gain}
            x={`${Math.min(at(0), at(net))}%`}
            width={`${Math.abs(at(net) - at(0))}%`}
            y={3}
            height={10}
          />
          <line className={styles.zero} x1={`${at(0)}%`} x2={`${at(0)}%`} y1={0} y2={16} />
        </svg>
      </dd>
      <dd className={styles.amount}>{signedMoney(net, currency)}</dd>
    </>
  );
}
