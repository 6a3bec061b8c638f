import type { PaneActions } from "../state/pane-actions";

/** What the menu offers, from the top down. */
export const menuEntries: readonly {
  readonly label: string;
  readonly choose: (actions: PaneActions) => void;
}[] = [
  {
    label: "Check the data",
    choose: ({ show }) => {
      show("setup");
    },
  },
  {
    label: "Shortcuts",
    choose: ({ show }) => {
      show("shortcuts");
    },
  },
];
