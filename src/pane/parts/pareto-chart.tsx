import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type RefObject } from "react";
import { classSummary } from "../../domain/portfolio/class-summary";
import type { PartnerClass } from "../../domain/portfolio/partner-class";
import type { Portfolio, RankedPartner } from "../../domain/portfolio/portfolio";
import { shortMoney } from "../../text/money";
import { percent } from "../../text/percent";

const useStyles = makeStyles({
  chart: { display: "block", overflow: "visible" },
  label: { fontSize: "11px", fontWeight: 600, fill: tokens.colorNeutralForeground1 },
  quiet: { fontSize: "11px", fill: tokens.colorNeutralForeground3 },
  measure: { fontSize: "11px", fontWeight: 600, fill: tokens.colorBrandForeground1 },
});

/** Darkness means class. */
const fills: Readonly<Record<PartnerClass, string>> = {
  A: tokens.colorNeutralBackgroundInverted,
  B: tokens.colorNeutralForeground3,
  C: tokens.colorNeutralStrokeAccessible,
  None: tokens.colorNeutralStroke1,
};

const classes: readonly PartnerClass[] = ["A", "B", "C", "None"];

const top = 16;
const bottom = 92;
const height = 136;
const rightLabels = 34;

type ParetoChartProps = { readonly portfolio: Portfolio };

/** Revenue by partner, darkest first, and how it adds up: labelled on the chart, no legend. */
export function ParetoChart({ portfolio }: ParetoChartProps) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const right = width - rightLabels;
  const { partners } = portfolio;
  const step = right / Math.max(1, partners.length);
  const most = Math.max(1, ...partners.map(({ attributedMinor }) => attributedMinor));
  const y = (share: number) => bottom - share * (bottom - top);
  return (
    <div ref={frame}>
      <svg
        className={styles.chart}
        width={width}
        height={height}
        role="img"
        aria-label={described(portfolio)}
      >
        <line
          x1={0}
          x2={right}
          y1={y(0.8)}
          y2={y(0.8)}
          stroke={tokens.colorNeutralStroke1}
          strokeDasharray="3 3"
        />
        <text className={styles.quiet} x={right + 4} y={y(1) + 4}>
          100%
        </text>
        <text className={styles.quiet} x={right + 4} y={y(0.8) + 4}>
          80%
        </text>
        {partners.map(({ name, attributedMinor, class: letter }, index) => (
          <rect
            key={name}
            x={index * step}
            width={Math.max(step - (step > 4 ? 1 : 0), 0.5)}
            y={y(Math.max(0, attributedMinor) / most)}
            height={bottom - y(Math.max(0, attributedMinor) / most)}
            fill={fills[letter]}
          />
        ))}
        <line x1={0} x2={right} y1={bottom} y2={bottom} stroke={tokens.colorNeutralStroke1} />
        <Cumulative partners={partners} step={step} y={y} right={right} />
        <Brackets portfolio={portfolio} step={step} />
      </svg>
    </div>
  );
}

type CumulativeProps = {
  readonly partners: readonly RankedPartner[];
  readonly step: number;
  readonly y: (share: number) => number;
  readonly right: number;
};

/** The line of cumulative shares, with a dot where class A ends. */
function Cumulative({ partners, step, y, right }: CumulativeProps) {
  const styles = useStyles();
  const shares = partners.map(({ cumulative }) => cumulative ?? 1);
  const points = shares.map((share, index) => ({ x: (index + 0.5) * step, y: y(share), share }));
  const last = points[partners.findLastIndex((partner) => partner.class === "A")];
  if (last === undefined) return null;
  const label = Math.min(Math.max(last.x, 22), right - 22);
  return (
    <>
      <polyline
        points={points.map((point) => `${point.x},${point.y}`).join(" ")}
        fill="none"
        stroke={tokens.colorBrandForeground1}
        strokeWidth={2}
      />
      <circle cx={last.x} cy={last.y} r={4} fill={tokens.colorBrandForeground1} />
      <text className={styles.measure} x={label} y={last.y - 8} textAnchor="middle">
        {percent(last.share)}
      </text>
    </>
  );
}

/** Under the bars: which belong to which class, how many, and what they brought. */
function Brackets({ portfolio, step }: { readonly portfolio: Portfolio; readonly step: number }) {
  const styles = useStyles();
  const summary = classSummary(portfolio.partners);
  return classes.map((letter, index) => {
    const { partners, attributedMinor } = summary[letter];
    const before = classes.slice(0, index).reduce((sum, other) => sum + summary[other].partners, 0);
    const from = before * step;
    const to = (before + partners) * step - 2;
    if (partners === 0) return null;
    const middle = (from + to) / 2;
    const money =
      attributedMinor === 0 ? "no revenue" : shortMoney(attributedMinor, portfolio.currency);
    const isWide = to - from > 44;
    return (
      <g key={letter}>
        <path
          d={`M${from} ${bottom + 4} V${bottom + 8} H${to} V${bottom + 4}`}
          fill="none"
          stroke={fills[letter]}
        />
        <text className={styles.label} x={middle} y={bottom + 22} textAnchor="middle">
          {isWide ? `${letter} · ${partners}` : letter === "None" ? "–" : letter}
        </text>
        {isWide && (
          <text className={styles.quiet} x={middle} y={bottom + 36} textAnchor="middle">
            {money}
          </text>
        )}
      </g>
    );
  });
}

function described(portfolio: Portfolio): string {
  const summary = classSummary(portfolio.partners);
  const each = classes
    .filter((letter) => summary[letter].partners > 0)
    .map((letter) => {
      const { partners, attributedMinor } = summary[letter];
      return `class ${letter}: ${partners}, ${shortMoney(attributedMinor, portfolio.currency)}`;
    });
  return `Revenue by partner and cumulative share. ${each.join("; ")}.`;
}

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(326);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const observer = new ResizeObserver(() => {
      setWidth(current.clientWidth);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}
