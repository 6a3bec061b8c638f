import type { Workbook } from "../engine/workbook";
import type { Calls } from "../functions/calls";
import { byId } from "./element";
import { type Book, createBook, type Places, type Session, showBook } from "./session";

export type Opener = {
  /** Opens a new workbook with what `fill` puts into it; the one before stays where it throws. */
  readonly open: (fileName: string, fill: (workbook: Workbook) => void) => Promise<void>;
  readonly session: () => Session;
  /** Of the workbook that is open. */
  readonly fileName: () => string;
  /** Of the workbook whose cells are being computed. */
  readonly calls: () => Calls;
  /** How many workbooks were opened so far. */
  readonly opened: () => number;
};

const known = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error("open workbook: none");
  return value;
};

/** Opens workbooks one after the other, each in place of the one before. */
export const createOpener = (places: Omit<Places, "onLeavePane">): Opener => {
  let session: Session | undefined;
  let calls: Calls | undefined;
  let opened = 0;
  let name = "";
  const onLeavePane: Places["onLeavePane"] = (to) => {
    if (to === "next") byId("file").focus();
    else if (to === "previous") byId("splitter").focus();
    else session?.grid.focus();
  };
  const prepare = (fill: (workbook: Workbook) => void): Book => {
    const book = createBook();
    const before = calls;
    calls = book.calls;
    try {
      fill(book.workbook);
    } catch (error) {
      calls = before;
      throw error;
    }
    return book;
  };
  return {
    open: async (fileName, fill) => {
      const book = prepare(fill);
      session?.close();
      session = await showBook(book, fileName, { ...places, onLeavePane });
      opened += 1;
      name = fileName;
      session.grid.focus();
    },
    session: () => known(session),
    fileName: () => name,
    calls: () => known(calls),
    opened: () => opened,
  };
};
