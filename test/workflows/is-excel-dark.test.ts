import { afterEach, expect, test, vi } from "vitest";
import { isExcelDark } from "../../src/workflows/is-excel-dark";

afterEach(() => vi.unstubAllGlobals());

test.each([
  ["says it", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
  ["says that it is not", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
  ["tells a dark page", { bodyBackgroundColor: "#292929" }, true],
  ["tells a light page", { bodyBackgroundColor: "#F3F2F1" }, false],
  ["tells nothing", undefined, null],
])("an Excel that %s", (_, officeTheme, isDark) => {
  vi.stubGlobal("Office", { context: { officeTheme } });
  expect(isExcelDark()).toBe(isDark);
});
