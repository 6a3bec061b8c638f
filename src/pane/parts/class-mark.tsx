import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PartnerClass } from "../../domain/portfolio/partner-class";

/** A browser would give them the colours of the page, as those of class C. */
const darkInForcedColours = {
  "@media (forced-colors: active)": {
    forcedColorAdjust: "none",
    backgroundColor: "CanvasText",
    color: "Canvas",
    border: "1px solid CanvasText",
  },
} as const;

const useStyles = makeStyles({
  mark: {
    display: "inline-grid",
    placeItems: "center",
    boxSizing: "border-box",
    width: "18px",
    height: "18px",
    borderRadius: "4px",
    border: "1px solid transparent",
    fontSize: "11px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightBold,
    flexShrink: 0,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  large: { width: "28px", height: "28px", fontSize: "14px" },
  A: {
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    ...darkInForcedColours,
  },
  B: {
    backgroundColor: tokens.colorNeutralForeground3,
    color: tokens.colorNeutralBackground1,
    ...darkInForcedColours,
  },
  C: {
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  None: {
    color: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { border: "none" },
  },
});

type ClassMarkProps = {
  readonly letter: PartnerClass;
  readonly large?: boolean;
};

/** Darkness means class, and the letter says it. */
export function ClassMark({ letter, large = false }: ClassMarkProps) {
  const styles = useStyles();
  return (
    <span
      role="img"
      aria-label={letter === "None" ? "no class" : `class ${letter}`}
      className={mergeClasses(styles.mark, large && styles.large, styles[letter])}
    >
      {letter === "None" ? "–" : letter}
    </span>
  );
}
