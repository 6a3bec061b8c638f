import { tooLarge } from "../files/too-large";
import { enableFiles } from "./file-input";
import type { MessageBar } from "./message-bar";
import type { Opener } from "./opener";

const noted = (event: PromiseRejectionEvent): void => {
  event.preventDefault();
};

/**
 * Of a damaged file the library tells the first thing that is wrong, and leaves the others to
 * nobody, the last of them a moment later.
 */
const withStraysNoted = async <Value>(read: () => Promise<Value>): Promise<Value> => {
  window.addEventListener("unhandledrejection", noted);
  try {
    return await read();
  } finally {
    setTimeout(() => {
      window.removeEventListener("unhandledrejection", noted);
    }, 500);
  }
};

/** A sentence where there is something to say. Of a file too large, no more is read than tells so. */
const open = async (file: File, opener: Opener): Promise<string | undefined> => {
  const bytes = new Uint8Array(await file.slice(0, tooLarge).arrayBuffer());
  // Only now, so that the page is ready sooner.
  const { openFile } = await import("../files/open-file");
  const opened = await withStraysNoted(() => openFile(file.name, bytes));
  if (!opened.ok) return opened.sentence;
  let sentence: string | undefined;
  await opener.open(file.name, (workbook) => {
    sentence = opened.fill(workbook);
  });
  return sentence;
};

/** Opens files and says what is wrong with those that cannot be opened. */
export const enableOpening = (opener: Opener, message: MessageBar): void => {
  enableFiles((file) => {
    message.hide();
    open(file, opener).then(
      (sentence) => {
        if (sentence !== undefined) message.show(sentence);
      },
      (error: unknown) => {
        message.show(`“${file.name}” could not be opened: ${String(error)}`);
        throw error;
      },
    );
  });
};
