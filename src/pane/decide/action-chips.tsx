import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { actions, type Action } from "../../domain/portfolio/review/action";
import { ActionChip } from "../parts/action-chip";

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "6px" },
  chip: {
    padding: "2px",
    border: "none",
    borderRadius: "6px",
    background: "none",
    font: "inherit",
    cursor: "pointer",
    outlineStyle: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    outline: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    [forced]: { outline: "2px solid Highlight" },
  },
});

/** N for iNcubate and X for eXit: I and E are not free. */
export const actionLetters: Readonly<Record<string, Action>> = {
  i: "Invest",
  g: "Grow",
  m: "Maintain",
  n: "Incubate",
  f: "Fix",
  r: "Renegotiate",
  x: "Exit",
};

type ActionChipsProps = {
  readonly chosen: Action | null;
  readonly onChoose: (action: Action) => void;
};

/** The seven actions, of which one is chosen: by arrow, by letter, or pressed. */
export function ActionChips({ chosen, onChoose }: ActionChipsProps) {
  const styles = useStyles();
  const group = useRef<HTMLDivElement>(null);
  const focusOn = (action: Action) => {
    group.current?.querySelector<HTMLElement>(`[data-action=${action}]`)?.focus();
  };
  const choose = (action: Action) => {
    onChoose(action);
    focusOn(action);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actionLetters[event.key.toLowerCase()] ?? besides(chosen, event.key);
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    choose(action);
  };
  return (
    <div
      ref={group}
      role="radiogroup"
      aria-label="Your decision"
      className={styles.chips}
      onKeyDown={onKeyDown}
    >
      {actions.map((action, at) => (
        <button
          key={action}
          type="button"
          role="radio"
          data-action={action}
          aria-checked={action === chosen}
          tabIndex={(chosen === null ? at === 0 : action === chosen) ? 0 : -1}
          className={mergeClasses(styles.chip, action === chosen && styles.chosen)}
          onClick={() => {
            choose(action);
          }}
        >
          <ActionChip action={action} filled={action === chosen} />
        </button>
      ))}
    </div>
  );
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

function besides(chosen: Action | null, key: string): Action | undefined {
  const step = steps[key];
  if (step === undefined) return undefined;
  const from = chosen === null ? (step > 0 ? -1 : 0) : actions.indexOf(chosen);
  return actions[(from + step + actions.length) % actions.length];
}
