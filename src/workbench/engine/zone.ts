/** Cells of one sheet, counted from 0, both ends included. */
export type Zone = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type CellPosition = {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
};

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export const rowCount = (zone: Zone): number => zone.bottom - zone.top + 1;
export const columnCount = (zone: Zone): number => zone.right - zone.left + 1;
export const cellCount = (zone: Zone): number => rowCount(zone) * columnCount(zone);

export const contains = (outer: Zone, inner: Zone): boolean =>
  outer.left <= inner.left &&
  inner.right <= outer.right &&
  outer.top <= inner.top &&
  inner.bottom <= outer.bottom;

export const intersection = (one: Zone, other: Zone): Zone | null => {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const right = Math.min(one.right, other.right);
  const bottom = Math.min(one.bottom, other.bottom);
  return left > right || top > bottom ? null : { left, top, right, bottom };
};

export const overlaps = (one: Zone, other: Zone): boolean => intersection(one, other) !== null;

export const boundingZone = (one: Zone, other: Zone): Zone => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});

export const moved = (zone: Zone, rows: number, columns: number): Zone => ({
  left: zone.left + columns,
  right: zone.right + columns,
  top: zone.top + rows,
  bottom: zone.bottom + rows,
});

export const isWithinSheet = (zone: Zone): boolean =>
  contains({ left: 0, top: 0, right: maxColumns - 1, bottom: maxRows - 1 }, zone) &&
  zone.left <= zone.right &&
  zone.top <= zone.bottom;

export const isWholeColumns = (zone: Zone): boolean =>
  zone.top === 0 && zone.bottom === maxRows - 1;
export const isWholeRows = (zone: Zone): boolean =>
  zone.left === 0 && zone.right === maxColumns - 1;
