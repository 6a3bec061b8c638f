/** What 40 invented partners brought, in thousands: eight bring most, fifteen nothing. */
export const fortyPartners = [
  1240, 910, 640, 520, 410, 330, 260, 210, 150, 120, 110, 90, 80, 70, 60, 50, 45, 40, 35, 30, 25,
  20, 15, 12, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
] as const;
