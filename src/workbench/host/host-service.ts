/** A service outside the workbook, such as the one custom functions report their results to. */
export type HostService = Readonly<Record<string, (args: readonly unknown[]) => unknown>>;
