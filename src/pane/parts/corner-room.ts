/** Room in the top right corner, where Excel may draw its own menu: none below the tabs, which keep it free. */
export const cornerRoom = "var(--corner-room, 40px)";
