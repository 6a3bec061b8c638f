import { makeStyles, tokens } from "@fluentui/react-components";
import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from "react";
import { foldName } from "../../domain/attribution/partner-name";
import { entryOf, type DecisionEntries } from "../../domain/portfolio/quarter/decision-entries";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import { ledHere } from "./led-here";
import { listCommand, type ListCommand } from "./list-keys";
import { PartnerRow, rowHeight } from "./partner-row";
import { drawnRows } from "./drawn-rows";

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    minHeight: "88px",
    overflowY: "auto",
    position: "relative",
    outlineStyle: "none",
    // The row that keys act on is marked while they do.
    "& [data-active=true]": {
      border: `2px solid ${tokens.colorNeutralStroke1}`,
      [forced]: { border: "2px solid GrayText" },
    },
    "&:focus-visible [data-active=true]": {
      border: `2px solid ${tokens.colorStrokeFocus2}`,
      [forced]: { border: "2px solid Highlight" },
    },
  },
  rows: { position: "relative" },
});

type PartnerListProps = {
  readonly reviews: readonly PartnerReview[];
  readonly entries: DecisionEntries;
  /** By folded name: "Invest not saved". */
  readonly unsaved: ReadonlyMap<string, string>;
  readonly currency: string;
  /** Whose row keys act on. */
  readonly at: string | null;
  readonly selected: ReadonlySet<string>;
  readonly onCommand: (command: ListCommand) => void;
  /** A row was pressed; `adds` on its mark, or where the key for more than one is held. */
  readonly onPress: (partner: string, adds: boolean) => void;
};

/** The partners as one list with one place in it: Tab never walks through rows. */
export function PartnerList(props: PartnerListProps) {
  const { reviews, entries, selected, onCommand, onPress } = props;
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const active = reviews.findIndex(({ ranked }) => ranked.name === props.at);
  const [first, setFirst] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || active < 0) return;
    const top = active * rowHeight;
    const bottom = top + rowHeight - element.clientHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop) element.scrollTop = bottom;
  }, [active, reviews.length]);
  const pressed = (partner: string, { ctrlKey, metaKey, target }: MouseEvent) => {
    const isMark = target instanceof Element && target.closest("[data-selects]") !== null;
    onPress(partner, ctrlKey || metaKey || isMark);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = listCommand(event);
    if (command === null) return;
    event.preventDefault();
    onCommand(command);
  };
  return (
    <div
      ref={list}
      {...ledHere("list")}
      role="listbox"
      aria-label="Partners"
      aria-multiselectable={selected.size > 0}
      tabIndex={0}
      className={styles.list}
      onScroll={({ currentTarget }) => {
        setFirst(Math.floor(currentTarget.scrollTop / rowHeight));
      }}
      onKeyDown={onKeyDown}
      {...(active < 0 ? {} : { "aria-activedescendant": `${id}-${active}` })}
    >
      <div
        role="presentation"
        className={styles.rows}
        style={{ height: reviews.length * rowHeight }}
      >
        {drawnRows(first, active, reviews.length).map((place) => {
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
              unsaved={props.unsaved.get(foldName(name)) ?? null}
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
