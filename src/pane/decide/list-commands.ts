import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import type { DecideCommands } from "./decide-commands";
import type { DecideAction, DecideState } from "./decide-state";
import { placeAfter, type ListCommand } from "./list-keys";

type On = {
  /** As they are listed. */
  readonly reviews: readonly PartnerReview[];
  readonly at: string | null;
  readonly state: DecideState;
  readonly dispatch: (action: DecideAction) => void;
  readonly commands: DecideCommands;
};

export function runListCommand(command: ListCommand, on: On): void {
  const { reviews, at, state, dispatch, commands } = on;
  if (at === null) return;
  switch (command.type) {
    case "move":
      move(command, on);
      return;
    case "open":
      dispatch({ type: "open", at });
      return;
    case "accept":
      if (state.selected.size > 0) commands.saveBulk();
      else commands.accept(at);
      return;
    case "choose":
      commands.choose(at);
      return;
    case "search":
      dispatch({ type: "lead", to: "search" });
      return;
    case "toggle":
      toggle(at, on);
      return;
    case "select-all":
      dispatch({ type: "select", partners: namesOf(reviews), on: true });
      return;
    case "decide-selected":
      if (state.selected.size > 0) commands.saveBulk();
  }
}

/** A row opens its card; while rows are selected, it joins or leaves them. */
export function rowPressed(partner: string, adds: boolean, on: On): void {
  if (!adds && on.state.selected.size === 0) on.dispatch({ type: "open", at: partner });
  else toggle(partner, on);
}

function toggle(partner: string, { state, dispatch }: On): void {
  dispatch({ type: "move", at: partner });
  dispatch({ type: "select", partners: [partner], on: !state.selected.has(partner) });
}

function move(
  { to, extend }: Extract<ListCommand, { readonly type: "move" }>,
  { reviews, at, dispatch }: On,
): void {
  const names = namesOf(reviews);
  const from = names.indexOf(at ?? "");
  const place = placeAfter(from, to, names.length);
  const reached = names[place];
  if (reached === undefined) return;
  dispatch({ type: "move", at: reached });
  if (!extend) return;
  const partners = names.slice(Math.min(from, place), Math.max(from, place) + 1);
  dispatch({ type: "select", partners, on: true });
}

const namesOf = (reviews: readonly PartnerReview[]): readonly string[] =>
  reviews.map(({ ranked }) => ranked.name);
