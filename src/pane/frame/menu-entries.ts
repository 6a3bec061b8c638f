import type { PaneActions } from "../state/pane-actions";
import type { Screen } from "../state/pane-state";

export type MenuEntry = {
  readonly label: string;
  readonly choose: (actions: PaneActions) => void;
};

const to =
  (screen: Screen) =>
  ({ show }: PaneActions): void => {
    show(screen);
  };

/** Opens beside Excel, so that the pane stays as it is. */
export const helpPage = "help.html";

/** What the menu offers, from the top down; help comes last. */
export const menuEntries: readonly MenuEntry[] = [
  { label: "Check the data", choose: to("setup") },
  { label: "Settings", choose: to("settings") },
  { label: "Rate in Scorecard", choose: ({ rate }) => void rate(null) },
  { label: "Write the Review sheet", choose: ({ writeReview }) => void writeReview() },
  { label: "Remove the sample data…", choose: ({ listRemoval }) => void listRemoval("sample") },
  {
    label: "Remove everything Vital Few wrote…",
    choose: ({ listRemoval }) => void listRemoval("everything"),
  },
  { label: "Shortcuts", choose: to("shortcuts") },
];
