import type { Led } from "./decide-state";

/** Marks where the focus is led to; one at a time is on the screen. */
export const ledHere = (to: Led["to"]) => ({ "data-led": to });
