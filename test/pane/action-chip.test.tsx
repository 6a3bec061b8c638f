// @vitest-environment jsdom
import { expect, test } from "vitest";
import { actions } from "../../src/domain/portfolio/review/action";
import { ActionChip } from "../../src/pane/parts/action-chip";
import { ClassMark } from "../../src/pane/parts/class-mark";
import { rendered } from "./rendered";

test("an action is said by its word and an icon of its own, whatever its colour", () => {
  rendered(
    <>
      {actions.map((action) => (
        <ActionChip key={action} action={action} filled />
      ))}
    </>,
  );
  const icons = [...document.querySelectorAll("svg")].map((icon) => icon.innerHTML);
  expect(new Set(icons).size).toBe(actions.length);
});

test("what is decided looks other than what is advised", () => {
  rendered(
    <>
      <ActionChip action="Fix" filled />
      <ActionChip action="Fix" filled={false} />
    </>,
  );
  const [decided, advised] = [...document.querySelectorAll("svg")].map(
    (icon) => icon.parentElement?.className,
  );
  expect(decided).toBeTruthy();
  expect(decided).not.toBe(advised);
});

test("a class is read as its letter, none of them as such", () => {
  rendered(
    <>
      <ClassMark letter="A" />
      <ClassMark letter="None" />
    </>,
  );
  const marks = [...document.querySelectorAll("[role=img]")];
  expect(marks.map((mark) => [mark.getAttribute("aria-label"), mark.textContent])).toEqual([
    ["class A", "A"],
    ["no class", "–"],
  ]);
});
