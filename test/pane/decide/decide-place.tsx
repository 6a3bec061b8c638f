import { act, useState } from "react";
import { vi } from "vitest";
import { foldName } from "../../../src/domain/attribution/partner-name";
import { dateSerial } from "../../../src/domain/numeric/date-serial";
import type { DecisionEntry } from "../../../src/domain/portfolio/quarter/decision";
import type { DecisionEntries } from "../../../src/domain/portfolio/quarter/decision-entries";
import type { PartnerReview } from "../../../src/domain/portfolio/review/partner-review";
import { defaultSettings } from "../../../src/domain/portfolio/settings";
import { failure, ok } from "../../../src/domain/problem";
import { Decide, type DecideProps } from "../../../src/pane/decide/decide";
import { decideStore } from "../../../src/pane/decide/decide-store";
import type { DecisionUndo, PartnerDecision } from "../../../src/workflows/decide";
import { rendered } from "../rendered";
import { forty, today } from "./reviews";

export const protectedSheet = {
  title: "“Portfolio” is protected",
  why: "Its protection keeps everybody out.",
  safe: "Nothing was written.",
};

/** The place over a sheet that keeps what is written, with keys and names as a person has them. */
export function decidePlace(
  over: Partial<DecideProps> & { readonly entries?: DecisionEntries } = {},
  reviews: readonly PartnerReview[] = forty,
) {
  // jsdom takes the focus from the page when what had it goes away; a browser does not.
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  const store = decideStore();
  const sheet = {
    entries: new Map<string, DecisionEntry>(over.entries),
    /** Everything, or what is decided on these. */
    refuses: false as boolean | readonly string[],
    /** What is thrown once, as only a bug does. */
    throws: null as string | null,
  };
  const isRefused = ({ partner }: PartnerDecision) =>
    sheet.refuses === true || (sheet.refuses !== false && sheet.refuses.includes(partner));
  let redraw: () => void = () => undefined;
  const undos = new Map<object, () => void>();
  const onSave = vi.fn((decisions: readonly PartnerDecision[]) => {
    const { throws } = sheet;
    sheet.throws = null;
    if (throws !== null) throw new Error(throws);
    if (decisions.some(isRefused)) return Promise.resolve(failure(protectedSheet));
    const before = new Map(sheet.entries);
    for (const { partner, entry } of decisions) sheet.entries.set(foldName(partner), entry);
    const undo: DecisionUndo = [];
    undos.set(undo, () => {
      sheet.entries = before;
    });
    redraw();
    return Promise.resolve(ok(undo));
  });
  const onUndo = vi.fn((undo: DecisionUndo) => {
    undos.get(undo)?.();
    redraw();
    return Promise.resolve(ok(undefined));
  });
  const on = { onSave, onUndo, onShowCredits: vi.fn(), onRate: vi.fn(), onRebuild: vi.fn() };
  const onTake = vi.fn();
  const onReadDecisions = vi.fn();
  const onFinalise = vi.fn(() => Promise.resolve(ok("Q3 is finalised")));
  function Place() {
    const [, turn] = useState(0);
    redraw = () => {
      turn((last) => last + 1);
    };
    return (
      <Decide
        {...{ store, reviews, today, ...on, onTake, onFinalise, onReadDecisions }}
        {...{ swaps: new Map(), evidence: new Map() }}
        {...{ currency: "USD", quarter: "2026Q3", classAEnds: 8, outOfDate: null }}
        window={{ from: dateSerial(2025, 10, 1), to: dateSerial(2026, 9, 30) }}
        settings={defaultSettings}
        builtAt={today + 0.63}
        selectedPartner={null}
        unreadable={[]}
        {...over}
        entries={new Map(sheet.entries)}
      />
    );
  }
  const shown = rendered(<Place />);
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const settled = () =>
    act(async () => {
      for (let turn = 0; turn < 8; turn++) await Promise.resolve();
    });
  const focused = () => document.activeElement as HTMLElement;
  return {
    ...{ ...shown, ...on, onTake, onFinalise, onReadDecisions, store, sheet, settled, focused },
    /** Presses a key where the focus is: "Ctrl+Enter", "Shift+ArrowDown", "a". */
    key: async (combination: string) => {
      const parts = combination.split("+");
      const key = parts.at(-1) === "Space" ? " " : (parts.at(-1) ?? "");
      const held = (name: string) => parts.slice(0, -1).includes(name);
      const init = {
        ...{ key, bubbles: true, cancelable: true, altKey: held("Alt") },
        ...{ ctrlKey: held("Ctrl"), shiftKey: held("Shift") },
      };
      act(() => {
        const event = new KeyboardEvent("keydown", init);
        const isKept = focused().dispatchEvent(event);
        if (isKept && key === "Enter" && focused() instanceof HTMLButtonElement) focused().click();
      });
      await settled();
    },
    /** Types over what stands in the field that has the focus. */
    type: (text: string) => {
      const field = focused() as HTMLInputElement;
      act(() => {
        const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
        value?.set?.call(field, text);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
    },
    focusOn: (selector: string) => {
      act(() => {
        all(selector)[0]?.focus();
      });
    },
    click: async (role: string, name: string) => {
      const found = all(role).filter((element) => nameOf(element) === name);
      if (found.length !== 1) throw new Error(`one ${role} ${name}: ${String(found.length)}`);
      act(() => {
        found[0]?.click();
      });
      await settled();
    },
    /** The rows that are drawn, as they are read aloud. */
    options: () => all("[role=option]").map(nameOf),
    active: () => {
      const id = all("[role=listbox]")[0]?.getAttribute("aria-activedescendant") ?? "";
      return nameOf(document.getElementById(id) ?? document.body).split(",")[0];
    },
    ticked: () => all("[role=option][aria-selected=true]").map((row) => nameOf(row).split(",")[0]),
    said: () => all("[role=status]")[0]?.textContent,
    alerts: () => all("[role=alert]").map(({ textContent }) => textContent),
    label: () => {
      const by = focused().getAttribute("id") ?? "";
      return document.querySelector(`label[for="${by}"]`)?.textContent ?? nameOf(focused());
    },
    /** Somebody types into the sheet. */
    sheetSays: (partner: string, entry: DecisionEntry) => {
      act(() => {
        sheet.entries.set(foldName(partner), entry);
        redraw();
      });
    },
    entry: (partner: string) => sheet.entries.get(foldName(partner)),
    bar: () => all("footer")[0]?.textContent ?? "",
  };
}

/** What is read aloud: the label, or else what is not kept from readers. */
function nameOf(element: Element): string {
  const label = element.getAttribute("aria-label");
  if (label !== null) return label;
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll("[aria-hidden=true]")) hidden.remove();
  return copy.textContent;
}
