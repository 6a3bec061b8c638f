import type { KeyboardEvent } from "react";

/** Whether what had the focus in this page went away, a pressed button for example. */
export const hasLostFocus = (): boolean =>
  document.hasFocus() && document.activeElement === document.body;

/**
 * Whether a screen that comes may take the focus: somebody typing in a cell keeps the cursor, and
 * whoever walks along the tabs stays on them.
 */
export const mayTakeFocus = (): boolean =>
  document.hasFocus() && document.activeElement?.closest("[role=tablist]") == null;

/**
 * For a place the focus is led to, but where Tab does not stop. In Excel on the web office.js
 * moves the focus on Tab, knows only places where Tab stops, and leaves the pane from any other:
 * there the browser moves it instead.
 */
export const ledTo = {
  tabIndex: -1,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key === "Tab" && event.target === event.currentTarget) event.stopPropagation();
  },
} as const;
