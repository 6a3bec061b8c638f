/** Whether what had the focus in this page went away, a pressed button for example. */
export const hasLostFocus = (): boolean =>
  document.hasFocus() && document.activeElement === document.body;
