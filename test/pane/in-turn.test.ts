import { expect, test } from "vitest";
import { turns } from "../../src/pane/state/in-turn";

test("what is asked for meanwhile waits for its turn, and the first begins at once", async () => {
  const inTurn = turns();
  const done: string[] = [];
  let end: () => void = () => undefined;
  const first = inTurn(async () => {
    done.push("first begins");
    await new Promise<void>((resolve) => (end = resolve));
    done.push("first ends");
  });
  const second = inTurn(() => Promise.resolve(done.push("second")));
  expect(done).toEqual(["first begins"]);
  end();
  await Promise.all([first, second]);
  expect(done).toEqual(["first begins", "first ends", "second"]);
});

test("what fails holds nobody up, and fails for whoever asked", async () => {
  const inTurn = turns();
  const first = inTurn(() => Promise.reject(new Error("Excel: gone")));
  const second = inTurn(() => Promise.resolve("written"));
  await expect(first).rejects.toThrow("Excel: gone");
  expect(await second).toBe("written");
});
