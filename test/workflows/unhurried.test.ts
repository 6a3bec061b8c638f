import { expect, test } from "vitest";
import type { Steps } from "../../src/domain/numeric/steps";
import { unhurried } from "../../src/workflows/unhurried";

/** Work that takes until something else had its turn. */
function* until(isOver: () => boolean): Steps<string> {
  while (!isOver()) yield;
  return "done";
}

test("something else has its turn while long work is done", async () => {
  let hadItsTurn = false;
  setTimeout(() => (hadItsTurn = true));
  const done = await unhurried(
    until(() => hadItsTurn),
    new AbortController().signal,
  );
  expect(done).toEqual({ ok: true, value: "done" });
});

test("what is made of the result begins after a pause, however short the work was", async () => {
  let hadItsTurn = false;
  setTimeout(() => (hadItsTurn = true));
  const done = await unhurried(
    until(() => true),
    new AbortController().signal,
  );
  expect(done).toEqual({ ok: true, value: "done" });
  expect(hadItsTurn).toBe(true);
});

test("long work ends when it is cancelled", async () => {
  const cancel = new AbortController();
  setTimeout(() => {
    cancel.abort();
  });
  const done = await unhurried(
    until(() => false),
    cancel.signal,
  );
  expect(done).toEqual({ ok: false, problem: { code: "cancelled" } });
});
