// @vitest-environment jsdom
import { act, useState } from "react";
import { expect, test, vi } from "vitest";
import { Frame } from "../../src/pane/frame/frame";
import { menuEntries } from "../../src/pane/frame/menu-entries";
import { ShortcutsScreen } from "../../src/pane/frame/shortcuts-screen";
import { Kept } from "../../src/pane/parts/kept";
import { Screen } from "../../src/pane/parts/screen";
import type { PaneActions } from "../../src/pane/state/pane-actions";
import { initialState, reduce, type Screen as Shown } from "../../src/pane/state/pane-state";
import { rendered } from "./rendered";

function framed() {
  const show = vi.fn();
  const actions = { show } as unknown as PaneActions;
  rendered(
    <Frame place="decide" actions={actions}>
      below
    </Frame>,
  );
  return { show };
}

const named = (selector: string, name: string): HTMLElement => {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  // A tab holds its name twice, to be as wide when it is bold.
  const names = [name, `${name}${name}`];
  const found = all.find((one) =>
    names.includes(one.getAttribute("aria-label") ?? one.textContent),
  );
  if (found === undefined) throw new Error(`${selector}: ${name}`);
  return found;
};

const click = (element: HTMLElement) => {
  act(() => {
    element.click();
  });
};

test("there are three places, and the one that is shown is marked", () => {
  const { show } = framed();
  const tabs = [...document.querySelectorAll("[role=tab]")];
  expect(tabs).toHaveLength(3);
  expect(tabs.map((tab) => tab.getAttribute("aria-selected"))).toEqual(["false", "true", "false"]);
  click(named("[role=tab]", "Formulas"));
  expect(show).toHaveBeenLastCalledWith("formulas");
});

test("the menu offers each of its entries, and does what it says", () => {
  const { show } = framed();
  click(named("button", "More"));
  const items = [...document.querySelectorAll("[role=menuitem]")];
  expect(items.map(({ textContent }) => textContent)).toEqual([
    ...menuEntries.map(({ label }) => label),
    "Help",
  ]);
  click(named("[role=menuitem]", "Check the data"));
  expect(show).toHaveBeenLastCalledWith("setup");
});

test("the corner that Excel may draw in is kept free", () => {
  framed();
  const head = document.querySelector("header");
  expect(head === null ? "" : getComputedStyle(head).paddingRight).toBe("40px");
});

const state = (...screens: readonly Shown[]) =>
  screens.reduce((before, screen) => reduce(before, { type: "show", screen }), initialState);

test("the place is remembered while something else stands before it", () => {
  expect(state("decide", "shortcuts").place).toBe("decide");
  expect(state("decide", "setup").place).toBe("decide");
  expect(state("decide", "formulas").place).toBe("formulas");
});

test("the shortcuts are told, and lead back", () => {
  const onBack = vi.fn();
  const screen = rendered(<ShortcutsScreen onBack={onBack} />);
  expect(screen.text()).toContain("Accept the advice");
  act(() => {
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", altKey: true }));
  });
  expect(onBack).toHaveBeenCalledOnce();
});

/** Two places, of which one is shown at a time. */
function TwoPlaces({ shown }: { readonly shown: "one" | "two" }) {
  return (
    <>
      <Kept shown={shown === "one"}>
        <Counting />
      </Kept>
      <Kept shown={shown === "two"}>
        <Screen title="Two">
          <p />
        </Screen>
      </Kept>
    </>
  );
}

function Counting() {
  const [count, setCount] = useState(0);
  return (
    <Screen title="One">
      <button
        onClick={() => {
          setCount(count + 1);
        }}
      >
        {`Pressed ${count}`}
      </button>
    </Screen>
  );
}

test("a place comes back as it was left, and the focus to where it was", () => {
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  const places = rendered(<TwoPlaces shown="one" />);
  expect(places.text()).not.toContain("Two");
  expect(document.activeElement?.textContent).toBe("One");
  click(named("button", "Pressed 0"));
  named("button", "Pressed 1").focus();
  places.show(<TwoPlaces shown="two" />);
  expect(document.activeElement?.textContent).toBe("Two");
  places.show(<TwoPlaces shown="one" />);
  expect(document.activeElement?.textContent).toBe("Pressed 1");
});

test("whoever walks along the tabs stays on them", () => {
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  const tabs = rendered(
    <>
      <div role="tablist">
        <button role="tab">Two</button>
      </div>
      {null}
    </>,
  );
  named("[role=tab]", "Two").focus();
  tabs.show(
    <>
      <div role="tablist">
        <button role="tab">Two</button>
      </div>
      <Screen title="Comes">
        <p />
      </Screen>
    </>,
  );
  expect(document.activeElement?.textContent).not.toBe("Comes");
});
