import { byId } from "./element";
import { onEveryKey } from "./every-key";
import type { MessageBar } from "./message-bar";
import type { Opener } from "./opener";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The opened file's name, whatever kind of file it was. */
const savedName = (fileName: string): string => `${fileName.replace(/\.[^.]*$/u, "")}.xlsx`;

const download = (name: string, bytes: Uint8Array): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: xlsx }));
  link.download = name;
  link.click();
  // The browser has taken it by the next turn.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  });
};

const save = async (opener: Opener): Promise<void> => {
  const { grid, workbook } = opener.session();
  grid.finishEditing();
  const name = savedName(opener.fileName());
  // Only now, so that the page is ready sooner.
  const { writeXlsx } = await import("../files/write-xlsx");
  download(name, await writeXlsx(workbook));
};

/** Saves the workbook, with what is being typed, by the button and by Ctrl+S. */
export const enableSaving = (opener: Opener, message: MessageBar): void => {
  const start = (): void => {
    message.hide();
    save(opener).catch((error: unknown) => {
      message.show(`“${opener.fileName()}” could not be saved: ${String(error)}`);
      throw error;
    });
  };
  byId("save").addEventListener("click", start);
  onEveryKey((event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "s")
      return;
    event.preventDefault();
    event.stopImmediatePropagation();
    start();
  });
};
