import { makeStyles, tokens } from "@fluentui/react-components";
import { fitText } from "../../text/advice";

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", overflow: "visible" },
  track: { fill: tokens.colorNeutralStroke2, [forced]: { fill: "Canvas", stroke: "CanvasText" } },
  held: { fill: tokens.colorNeutralForeground4, opacity: 0.6, [forced]: { fill: "GrayText" } },
  fit: { fill: tokens.colorBrandForeground1, [forced]: { fill: "Highlight" } },
  mark: { stroke: tokens.colorNeutralForeground1, [forced]: { stroke: "CanvasText" } },
  bands: {
    display: "grid",
    gridTemplateColumns: "50fr 20fr 30fr",
    textAlign: "center",
    fontSize: "11px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
});

type FitBarProps = {
  readonly fit: number;
  /** Before anything held it down. */
  readonly raw: number;
};

/** Fit from 0 to 100 with the marks of its bands; what was taken away is grey. */
export function FitBar({ fit, raw }: FitBarProps) {
  const styles = useStyles();
  const held = raw > fit ? `, held down from ${fitText(raw)}` : "";
  return (
    <div>
      <svg
        className={styles.bar}
        height={14}
        role="img"
        aria-label={`${fitText(fit)} of 100${held}; Moderate from 50, Strong from 70`}
      >
        <rect className={styles.track} y={3} width="100%" height={8} rx={4} />
        {raw > fit && <rect className={styles.held} y={3} width={`${raw}%`} height={8} rx={4} />}
        <rect className={styles.fit} y={3} width={`${fit}%`} height={8} rx={4} />
        {[50, 70].map((at) => (
          <line key={at} className={styles.mark} x1={`${at}%`} x2={`${at}%`} y1={0} y2={14} />
        ))}
      </svg>
      <div className={styles.bands} aria-hidden>
        <span>Weak</span>
        <span>Moderate</span>
        <span>Strong</span>
      </div>
    </div>
  );
}
