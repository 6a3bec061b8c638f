/** One row of a table, its cells by header. */
export type MarkdownRow = ReadonlyMap<string, string>;

const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());

/** The tables of a document, each as its rows below the header. */
export const tablesOf = (markdown: string): readonly (readonly MarkdownRow[])[] =>
  [...markdown.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) => {
    const [header = "", , ...lines] = table.trimEnd().split("\n");
    const headers = cellsOf(header);
    return lines.map((line) => {
      const cells = cellsOf(line);
      return new Map(headers.map((name, index) => [name, cells[index] ?? ""]));
    });
  });
