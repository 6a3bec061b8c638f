import { parseZone } from "../engine/address";
import { invalidArgument } from "./rich-api-error";

const shape = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const r1c1 = /^(?:r\d*c\d*|r\d+|c\d+|r|c)$/iu;

/** Refuses what Excel refuses as the name of a table or a defined name. */
export const assertName = (name: string): void => {
  const isBad =
    !shape.test(name) || name.length > 255 || r1c1.test(name) || parseZone(name) !== null;
  if (isBad) throw invalidArgument(`The name is not allowed: ${name}`);
};
