import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { onTestFinished, vi } from "vitest";

/** A screen in a page, found in as a person finds things; gone when the test ends. */
export function rendered(screen: ReactNode) {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const page = document.createElement("div");
  document.body.append(page);
  const root = createRoot(page);
  const show = (shown: ReactNode) => {
    act(() => {
      root.render(<FluentProvider theme={webLightTheme}>{shown}</FluentProvider>);
    });
  };
  onTestFinished(() => {
    act(() => {
      root.unmount();
    });
    page.remove();
    vi.unstubAllGlobals();
  });
  show(screen);
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const press = (element: HTMLElement) => {
    act(() => {
      element.click();
    });
  };
  return {
    show,
    text: () => page.textContent,
    /** The buttons of the strip at the bottom. */
    bar: () => all("footer button").map(nameOf),
    press: (name: string) => {
      press(one(all("button:not([role])"), name));
    },
    radios: () => all("[type=radio]").map(nameOf),
    choose: (name: string) => {
      press(one(all("[type=radio]"), name));
    },
    select: (option: string) => {
      press(one(all("[role=combobox]")));
      press(one(all("[role=option]"), option));
    },
    options: () => {
      press(one(all("[role=combobox]")));
      return all("[role=option]").map(nameOf);
    },
    /** Row by row, cell by cell; a picture by its name. */
    rows: () => all("tbody tr").map((row) => [...row.children].map(saidOf)),
    heads: () => all("thead th").map(nameOf),
    element: (selector: string) => one(all(selector)),
  };
}

function one(found: readonly HTMLElement[], name?: string): HTMLElement {
  const [first, ...others] = found.filter((it) => name === undefined || nameOf(it) === name);
  if (first === undefined || others.length > 0)
    throw new Error(`one ${name ?? "element"}: ${found.map(nameOf).join(", ")}`);
  return first;
}

function nameOf(element: Element): string {
  const by = element.getAttribute("aria-labelledby");
  const labelled = by === null ? null : document.getElementById(by)?.textContent;
  return labelled ?? element.getAttribute("aria-label") ?? element.textContent;
}

function saidOf(cell: Element): string {
  const pictures = [...cell.querySelectorAll("svg[aria-label]")].map(nameOf);
  return [...pictures, cell.textContent].filter((said) => said !== "").join(" ");
}
