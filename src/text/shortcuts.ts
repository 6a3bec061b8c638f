export type Shortcut = { readonly keys: readonly string[]; readonly does: string };

/** Every key of the pane, by where it acts. */
export const shortcuts: readonly {
  readonly where: string;
  readonly keys: readonly Shortcut[];
}[] = [
  {
    where: "Everywhere",
    keys: [
      { keys: ["F6"], does: "Between the sheet and the pane" },
      { keys: ["Alt+←"], does: "Back" },
      { keys: ["Ctrl+Z"], does: "Undo the last decision, also when the button is gone" },
    ],
  },
  {
    where: "Tabs",
    keys: [
      { keys: ["←", "→"], does: "To the next tab" },
      { keys: ["Enter"], does: "Open it" },
    ],
  },
  {
    where: "List of partners",
    keys: [
      { keys: ["↑", "↓", "Home", "End", "PgUp", "PgDn"], does: "Move" },
      { keys: ["/"], does: "Search" },
      { keys: ["Enter"], does: "Open the partner" },
      { keys: ["A"], does: "Accept the advice, go to the next one to decide" },
      { keys: ["C"], does: "Choose another action" },
      { keys: ["Space"], does: "Select" },
      { keys: ["Shift+↑", "Shift+↓"], does: "Extend the selection" },
      { keys: ["Ctrl+A"], does: "Select all that are shown" },
    ],
  },
  {
    where: "Partner",
    keys: [
      { keys: ["A"], does: "Accept the advice, go to the next one to decide" },
      { keys: ["C"], does: "Choose another action" },
      { keys: ["J", "K"], does: "Next, previous" },
    ],
  },
  {
    where: "Choosing an action",
    keys: [
      { keys: ["←", "→"], does: "Move" },
      {
        keys: ["I", "G", "M", "N", "F", "R", "X"],
        does: "Invest, Grow, Maintain, Incubate, Fix, Renegotiate, Exit",
      },
      { keys: ["Ctrl+Enter"], does: "Save and go to the next one" },
    ],
  },
];
