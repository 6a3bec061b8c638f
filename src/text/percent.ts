/** "22.6%"; two decimals where the share is below 2 %: "1.46%". */
export function percent(share: number): string {
  const size = Math.abs(share);
  if (size === 0) return "0%";
  if (size < 0.00005) return share < 0 ? "under −0.01%" : "under 0.01%";
  const digits = (size * 100).toFixed(size < 0.02 ? 2 : 1);
  return `${share < 0 ? "−" : ""}${digits}%`;
}

/** A setting, as short as it was given: "80%", "82.5%". */
export const percentSetting = (share: number): string => `${Number((share * 100).toFixed(4))}%`;
