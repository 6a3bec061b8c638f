/** Whether a table is that of a finalised quarter. */
export const isSnapshotTable = (table: string): boolean =>
  /^Portfolio_\d{4}Q[1-4](?:_\d+)?$/u.test(table);
