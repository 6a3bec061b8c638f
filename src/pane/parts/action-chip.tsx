import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Action } from "../../domain/portfolio/review/action";
import { actionIcons, useActionFills } from "./action-look";

const useStyles = makeStyles({
  chip: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    boxSizing: "border-box",
    height: "24px",
    padding: "0 8px",
    borderRadius: "4px",
    border: "1px solid transparent",
    fontSize: "13px",
    lineHeight: "18px",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    flexShrink: 0,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  outlined: {
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  icon: { fontSize: "16px", flexShrink: 0 },
});

type ActionChipProps = {
  readonly action: Action;
  /** Filled is what people decided, outlined what is advised. */
  readonly filled: boolean;
};

/** An action by its word, icon and colour. */
export function ActionChip({ action, filled }: ActionChipProps) {
  const styles = useStyles();
  const fills = useActionFills();
  const Icon = actionIcons[action];
  return (
    <span className={mergeClasses(styles.chip, filled ? fills[action] : styles.outlined)}>
      <Icon className={styles.icon} aria-hidden />
      {action}
    </span>
  );
}
