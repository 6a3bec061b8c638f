// @vitest-environment jsdom
import { act } from "react";
import { webDarkTheme } from "@fluentui/react-components";
import { expect, onTestFinished, test, vi } from "vitest";
import { useTheme } from "../../src/pane/frame/theme";
import { rendered } from "./rendered";

function Told() {
  return <p>{useTheme() === webDarkTheme ? "dark" : "light"}</p>;
}

/** A page in a system that is dark or light, in an Excel that may say what it is. */
function page({ isSystemDark, isExcelDark }: { isSystemDark: boolean; isExcelDark?: boolean }) {
  const officeTheme = { isDarkTheme: isExcelDark };
  const scheme = Object.assign(new EventTarget(), { matches: isSystemDark });
  vi.stubGlobal("Office", { context: { officeTheme } });
  vi.stubGlobal("matchMedia", () => scheme);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return { officeTheme, scheme, told: rendered(<Told />).text };
}

test("the pane is as Excel says it is, and otherwise as the system", () => {
  expect(page({ isSystemDark: true, isExcelDark: false }).told()).toBe("light");
});

test("where Excel does not say it, the system does, and is followed", () => {
  const { scheme, told } = page({ isSystemDark: true });
  expect(told()).toBe("dark");
  act(() => {
    scheme.matches = false;
    scheme.dispatchEvent(new Event("change"));
  });
  expect(told()).toBe("light");
});

test("another theme of Excel is taken when the pane is entered", () => {
  const { officeTheme, told } = page({ isSystemDark: false, isExcelDark: false });
  act(() => {
    officeTheme.isDarkTheme = true;
    window.dispatchEvent(new Event("focus"));
  });
  expect(told()).toBe("dark");
});
