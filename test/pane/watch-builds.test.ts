import { expect, test, vi } from "vitest";
import { noDecision } from "../../src/domain/portfolio/quarter/decision";
import { turns } from "../../src/pane/state/in-turn";
import { initialState, reduce, type PaneState } from "../../src/pane/state/pane-state";
import { createStore } from "../../src/pane/state/store";
import { watchBuilds } from "../../src/pane/state/watch-builds";
import type { Workflows } from "../../src/pane/state/workflows";

const decidedNow = {
  ...{ entries: new Map([["acme", { ...noDecision, decision: "Exit" as const }]]) },
  ...{ unreadable: [], past: [] },
};

async function watched() {
  const built = { entries: new Map(), past: [] } as unknown as NonNullable<PaneState["built"]>;
  const setup = {} as NonNullable<PaneState["setup"]>;
  const store = createStore(reduce, { ...initialState, built, setup });
  const inTurn = turns();
  const watchPortfolio = vi.fn<Workflows["watchPortfolio"]>(() =>
    Promise.resolve(() => Promise.resolve()),
  );
  watchBuilds(store, inTurn, { watchPortfolio });
  store.dispatch({ type: "selected", partner: null });
  await vi.waitFor(() => {
    expect(watchPortfolio).toHaveBeenCalled();
  });
  const news = watchPortfolio.mock.calls[0]?.[2];
  if (news === undefined) throw new Error("news: none");
  return { store, news, inTurn };
}

test("what somebody typed is read after what is being saved, and once for all that was typed", async () => {
  const { store, news, inTurn } = await watched();
  let end: () => void = () => undefined;
  const saving = inTurn(() => new Promise<void>((resolve) => (end = resolve)));
  const read = vi.fn(() => Promise.resolve(decidedNow));
  news.decided(read);
  news.decided(read);
  await Promise.resolve();
  expect(read).not.toHaveBeenCalled();
  end();
  await saving;
  await inTurn(() => Promise.resolve());
  expect(read).toHaveBeenCalledTimes(1);
  expect(store.get().entries).toBe(decidedNow.entries);
  news.decided(read);
  await inTurn(() => Promise.resolve());
  expect(read).toHaveBeenCalledTimes(2);
});
