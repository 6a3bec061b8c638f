import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { hostClasses } from "../../../src/workbench/host/classes";
import { freshExcel } from "./excel-in-node";

/** Every member of the host is one of the client's own, so that none is invented. */
freshExcel();

type ClientClass = { readonly prototype: object };
const client = Excel as unknown as Readonly<Record<string, ClientClass>>;
const file = createRequire(import.meta.url).resolve(
  "@microsoft/office-js/dist/excel-web-16.00.debug.js",
);
const source = readFileSync(file, "utf8");

/** A member of the client's class by its getter, inherited ones included. */
const listed = (type: ClientClass, getter: string): readonly string[] => {
  const found = Reflect.get(type.prototype, getter) as readonly string[] | undefined;
  return found ?? [];
};

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Methods are named in the text of the class, as they go over the wire: `"_KeepReference"`. */
const namesMethod = (className: string, method: string): boolean => {
  const start = source.indexOf(`var ${className} = (function (_super)`);
  const end = source.indexOf(`Excel.${className} = ${className};`, start);
  return source.slice(start, end).includes(`"${method}"`);
};

describe.each(Object.values(hostClasses).map((type) => [type.name, type] as const))(
  "%s",
  (name, type) => {
    const found = client[name];

    test("is a class of the client's", () => {
      expect(found).toBeTypeOf("function");
    });

    test("has only scalars of the client's", () => {
      const known = found ? listed(found, "_scalarPropertyOriginalNames") : [];
      const own = Object.entries(type.scalars ?? {}).filter(([, scalar]) => scalar.get);
      expect(own.map(([scalar]) => scalar).filter((scalar) => !known.includes(scalar))).toEqual([]);
    });

    test("sets only scalars the client can set", () => {
      const names = found ? listed(found, "_scalarPropertyOriginalNames") : [];
      const settable = found
        ? (listed(found, "_scalarPropertyUpdateable") as unknown as boolean[])
        : [];
      const own = Object.entries(type.scalars ?? {}).filter(([, scalar]) => scalar.set);
      const wrong = own.filter(
        ([scalar, { get }]) =>
          settable[names.indexOf(scalar)] !== true &&
          // Sent under a name of its own, which the client does not list.
          (get !== undefined || !source.includes(`_invokeSetProperty(thisObj, "${scalar}"`)),
      );
      expect(wrong.map(([scalar]) => scalar)).toEqual([]);
    });

    test("has only navigations of the client's", () => {
      const known = found ? listed(found, "_navigationPropertyNames") : [];
      const own = Object.keys(type.navigations ?? {});
      expect(own.filter((navigation) => !known.includes(camel(navigation)))).toEqual([]);
    });

    test("has only methods of the client's", () => {
      const own = Object.keys(type.methods ?? {});
      expect(own.filter((method) => !namesMethod(name, method))).toEqual([]);
    });

    test("is a collection where the client has one", () => {
      const isCollection = found && Reflect.get(found.prototype, "_isCollection") === true;
      expect(type.items !== undefined).toBe(isCollection ?? false);
    });
  },
);
