const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** 6711 → "6,711"; minus is −. */
export const whole = (value: number): string => grouped.format(value).replace("-", "−");

/** "1 deal", "4,238 deals" */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${whole(count)} ${count === 1 ? one : many}`;

/** "a", "a and b", "a, b and c" */
export const listed = (items: readonly string[], last = "and"): string =>
  items.length < 2
    ? (items[0] ?? "")
    : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1) ?? ""}`;
