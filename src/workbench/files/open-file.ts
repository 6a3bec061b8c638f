import type { Workbook } from "../engine/workbook";
import { fillFromCsv } from "./fill-from-csv";
import { fillFromXlsx } from "./fill-from-xlsx";
import { readCsv } from "./read-csv";
import { readXlsx } from "./read-xlsx";
import { tooLarge } from "./too-large";
import { unkept } from "./unkept";

/** A file that can be put into a new workbook, or the sentence that says why it cannot. */
export type OpenedFile =
  | {
      readonly ok: true;
      /** Gives what the person ought to know of it. */
      readonly fill: (workbook: Workbook) => string | undefined;
    }
  | { readonly ok: false; readonly sentence: string };

const refused = (sentence: string): OpenedFile => ({ ok: false, sentence });

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const zip = [0x50, 0x4b];
/** Of the container in which Office kept everything before 2007, and keeps what it encrypts. */
const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The name of the part that holds an encrypted workbook, as the container writes names. */
const encryptedPart = Array.from("EncryptedPackage", (letter) => `${letter}\u0000`).join("");

const isEncrypted = (bytes: Uint8Array): boolean =>
  new TextDecoder("latin1").decode(bytes).includes(encryptedPart);

const words = (list: readonly string[]): string =>
  [list.slice(0, -1).join(", "), list.at(-1) ?? ""].filter((part) => part !== "").join(" and ");

const calculated = (count: number): readonly string[] => {
  if (count === 0) return [];
  const subject = count === 1 ? "One formula uses" : `${count} formulas use`;
  const object = count === 1 ? "It shows the value" : "They show the values";
  return [
    `${subject} what the workbench cannot calculate. ${object} saved in the file, whatever changes.`,
  ];
};

const openXlsx = async (name: string, bytes: Uint8Array): Promise<OpenedFile> => {
  const file = await readXlsx(name, bytes);
  if (!file.ok) return file;
  return {
    ok: true,
    fill: (workbook) => {
      const lost = [...unkept(file.book), ...fillFromXlsx(workbook, file.book)];
      const also = `“${name}” also has ${words(lost)}: not saved from here.`;
      const formulas = calculated(workbook.state.kept.length);
      const sentences = [...(lost.length === 0 ? [] : [also]), ...formulas];
      return sentences.length === 0 ? undefined : sentences.join(" ");
    },
  };
};

const openCsv = (name: string, bytes: Uint8Array): OpenedFile => {
  const file = readCsv(name, bytes);
  if (!file.ok) return file;
  return {
    ok: true,
    fill: (workbook) => {
      fillFromCsv(workbook, name, file.rows);
      return undefined;
    },
  };
};

/** What a file is, is told by its beginning and not by its name. */
export const openFile = async (name: string, bytes: Uint8Array): Promise<OpenedFile> => {
  if (bytes.length >= tooLarge)
    return refused(`“${name}” has 50 MB or more, which is more than the workbench opens.`);
  if (startsWith(bytes, zip)) return openXlsx(name, bytes);
  if (!startsWith(bytes, container)) return openCsv(name, bytes);
  return refused(
    isEncrypted(bytes)
      ? `“${name}” is protected with a password. Remove the password in Excel, then open it here.`
      : `“${name}” has Excel's old format. Save it as .xlsx in Excel, then open that.`,
  );
};
