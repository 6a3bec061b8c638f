import { makeStyles, tokens } from "@fluentui/react-components";
import {
  useCallback,
  useId,
  useImperativeHandle,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
} from "react";
import { entryOf, type DecisionEntries } from "../../domain/portfolio/quarter/decision-entries";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import { listCommand, type ListCommand } from "./list-keys";
import { PartnerRow, rowHeight } from "./partner-row";
import { useRowsInSight } from "./use-rows-in-sight";

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    minHeight: "88px",
    overflowY: "auto",
    position: "relative",
    outlineStyle: "none",
    // The row that keys act on is marked while they do.
    "&:focus-visible [data-active=true]": { border: `2px solid ${tokens.colorStrokeFocus2}` },
    "& [data-active=true]": { border: `2px solid ${tokens.colorNeutralStroke1}` },
  },
  rows: { position: "relative" },
});

type PartnerListProps = {
  readonly reviews: readonly PartnerReview[];
  readonly entries: DecisionEntries;
  readonly currency: string;
  /** Whose row keys act on. */
  readonly at: string | null;
  readonly selected: ReadonlySet<string>;
  readonly onCommand: (command: ListCommand) => void;
  /** A row was pressed; `adds` on its mark, or where the key for more than one is held. */
  readonly onPress: (partner: string, adds: boolean) => void;
  readonly ref?: Ref<HTMLElement>;
};

/** The partners as one list with one place in it: Tab never walks through rows. */
export function PartnerList(props: PartnerListProps) {
  const { reviews, entries, selected, onCommand, onPress } = props;
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  useImperativeHandle(props.ref, () => list.current as HTMLElement, []);
  const active = reviews.findIndex(({ ranked }) => ranked.name === props.at);
  const { drawn, measure } = useRowsInSight(list, { rows: reviews.length, active });
  const pressed = useCallback(
    (partner: string, { ctrlKey, metaKey, target }: MouseEvent) => {
      const isMark = target instanceof Element && target.closest("[data-selects]") !== null;
      onPress(partner, ctrlKey || metaKey || isMark);
    },
    [onPress],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const command = listCommand(event);
    if (command === null) return;
    event.preventDefault();
    onCommand(command);
  };
  return (
    <div
      ref={list}
      role="listbox"
      aria-label="Partners"
      aria-multiselectable={selected.size > 0}
      tabIndex={0}
      className={styles.list}
      onScroll={measure}
      onKeyDown={onKeyDown}
      {...(active < 0 ? {} : { "aria-activedescendant": `${id}-${active}` })}
    >
      <div
        role="presentation"
        className={styles.rows}
        style={{ height: reviews.length * rowHeight }}
      >
        {drawn.map((place) => {
          const review = reviews[place];
          if (review === undefined) return null;
          const { name } = review.ranked;
          return (
            <PartnerRow
              key={name}
              id={`${id}-${place}`}
              review={review}
              currency={props.currency}
              decided={entryOf(entries, name).decision}
              place={place}
              of={reviews.length}
              ticked={selected.size === 0 ? null : selected.has(name)}
              isActive={place === active}
              onPress={pressed}
            />
          );
        })}
      </div>
    </div>
  );
}
