import { makeStyles, tokens } from "@fluentui/react-components";

/** Excel's own colours where a person has set them: an SVG keeps its colours otherwise. */
const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  strip: { display: "block", width: "100%", overflow: "visible" },
  track: { stroke: tokens.colorNeutralStroke1, [forced]: { stroke: "GrayText" } },
  end: { stroke: tokens.colorNeutralStrokeAccessible, [forced]: { stroke: "CanvasText" } },
  range: { stroke: tokens.colorBrandForeground1, [forced]: { stroke: "Highlight" } },
  rank: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandForeground1,
    [forced]: { fill: "Canvas", stroke: "Highlight" },
  },
});

const height = 18;
const middle = height / 2;

type RankStripProps = {
  /** Under the model that is used. */
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
  /** The lowest rank on the axis. */
  readonly lowest: number;
  /** The last rank of class A. */
  readonly classAEnds: number;
};

/** From a partner's best to its worst rank, on an axis from 1 to the lowest. */
export function RankStrip({ rank, best, worst, lowest, classAEnds }: RankStripProps) {
  const styles = useStyles();
  const x = (at: number) => `${((at - 0.5) / lowest) * 100}%`;
  const end = x(classAEnds + 0.5);
  return (
    <svg
      className={styles.strip}
      height={height}
      role="img"
      aria-label={`best ${best}, worst ${worst}`}
    >
      <line className={styles.track} x1="0" x2="100%" y1={middle} y2={middle} />
      <line className={styles.end} x1={end} x2={end} y1={0} y2={height} strokeDasharray="3 2" />
      <line
        className={styles.range}
        x1={x(best)}
        x2={x(worst)}
        y1={middle}
        y2={middle}
        strokeWidth={6}
        strokeLinecap="round"
      />
      <circle className={styles.rank} cx={x(rank)} cy={middle} r={3.5} strokeWidth={2} />
    </svg>
  );
}
