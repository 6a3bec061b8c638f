// @vitest-environment jsdom
import { act } from "react";
import { expect, test, vi } from "vitest";
import { settingNames } from "../../src/domain/portfolio/setting-definitions";
import { defaultSettings } from "../../src/domain/portfolio/settings";
import { SettingsScreen } from "../../src/pane/screens/settings-screen";
import { settingGroups } from "../../src/text/settings";
import { settingTitles } from "../../src/workflows/change-settings";
import { rendered } from "./rendered";

function screen() {
  const on = { onSave: vi.fn(), onBack: vi.fn(), onCancel: vi.fn() };
  const shown = rendered(<SettingsScreen settings={defaultSettings} work={null} {...on} />);
  const field = (title: string): HTMLInputElement => {
    const labels = [...document.querySelectorAll("label")];
    const label = labels.find(({ textContent }) => textContent === title);
    if (label === undefined) throw new Error(`field: ${title}`);
    return document.getElementById(label.htmlFor) as HTMLInputElement;
  };
  const type = (title: string, value: string) => {
    const input = field(title);
    const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
    act(() => {
      property?.set?.call(input, value);
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
  };
  return { ...on, ...shown, field, type };
}

test("every setting stands in one group, in order", () => {
  expect(settingGroups.flatMap(({ names }) => names)).toEqual(settingNames);
});

test("every setting has a field with its value", () => {
  const { field } = screen();
  for (const name of settingNames) expect(field(settingTitles[name])).toBeDefined();
  expect(field("Class A ends at").value).toBe("0.8");
  expect(field("Fiscal year starts in").value).toBe("January");
});

test("what is changed is said, and saved by the button alone", () => {
  const { type, text, press, onSave } = screen();
  type("Class A ends at", "75%");
  type("Cost per hour", "120");
  expect(text()).toContain("2 settings changed. Nothing is written yet.");
  expect(onSave).not.toHaveBeenCalled();
  press("Save and rebuild");
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ classAEndsAt: "75%", costPerHour: "120" });
});

test("what cannot be used is said beside its field, and is not saved", () => {
  const { type, text, press, onSave } = screen();
  type("Class A ends at", "800%");
  expect(text()).toContain("Expected a share from 0% to 100%");
  expect(text()).toContain("1 setting cannot be used like this");
  press("Save and rebuild");
  expect(onSave).not.toHaveBeenCalled();
});

test("settings that contradict each other are both marked", () => {
  const { type, text } = screen();
  type("Class A ends at", "0.97");
  expect(text()).toContain("Expected no more than Class B ends at");
});

test("a changed setting goes back to its default with a click", () => {
  const { type, press, field, text } = screen();
  type("Cost per hour", "120");
  press("Set Cost per hour to its default, 0");
  expect(field("Cost per hour").value).toBe("0");
  expect(text()).toContain("These stand on the sheet Settings, too.");
});
