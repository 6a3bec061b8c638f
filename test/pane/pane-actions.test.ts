import { describe, expect, test, vi } from "vitest";
import { failure, ok } from "../../src/domain/problem";
import { paneActions } from "../../src/pane/state/pane-actions";
import { initialState, reduce } from "../../src/pane/state/pane-state";
import { createStore } from "../../src/pane/state/store";
import { workflows, type Workflows } from "../../src/pane/state/workflows";
import type { Built } from "../../src/workflows/build-portfolio";
import type { Candidate, InvolvementsCandidate } from "../../src/workflows/look-for-tables";
import type { Grid } from "../../src/workflows/open-tables";
import type { Preview } from "../../src/workflows/preview-tables";

const candidate: Candidate = {
  source: { kind: "table", name: "Deals" },
  name: "Deals",
  sheet: "Deals",
  address: "A1:B2",
  headerRow: 0,
  rowCount: 1,
  headers: ["a", "b"],
  fits: { stage: [] } as unknown as Candidate["fits"],
  columns: {},
  missing: [],
};
const other: Candidate = { ...candidate, name: "Other" };

const deals = { firstColumn: 1 } as Grid;
const window = { from: 1, to: 2 };
const preview = {
  hasCredit: false,
  questions: [],
  dates: { asOf: 2, window },
  besides: { aliases: { standing: null } },
} as unknown as Preview;
const built = {
  opened: { deals, involvements: null },
  preview: { questions: [], dates: { asOf: 3, window } },
  portfolio: { model: "role" },
} as unknown as Built;
const setAside = { of: "deals", row: 2, column: null } as const;

/** A promise, and the ways to end it from outside. */
function later<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<Value>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}

/** A pane over a workbook that answers at once, except where a test says otherwise. */
function pane(answers: Partial<Workflows> = {}) {
  const asked: Workflows = {
    ...workflows,
    buildPortfolio: vi.fn(() => Promise.resolve(ok(built))),
    acceptAlias: vi.fn(() => Promise.resolve(ok(undefined))),
    undoAlias: vi.fn(() => Promise.resolve(ok(undefined))),
    openBesides: vi.fn(() => Promise.resolve(ok([]))),
    insertSample: vi.fn(() => Promise.resolve(ok(undefined))),
    lookForTables: vi.fn(() =>
      Promise.resolve(
        ok({
          candidates: [candidate, other],
          involvements: [],
          besides: [],
          offers: [],
          remembered: null,
          settings: null,
        }),
      ),
    ),
    openTable: vi.fn(() => Promise.resolve(ok(deals))),
    previewTables: vi.fn(() => Promise.resolve(ok(preview))),
    showCredits: vi.fn(() => Promise.resolve(ok(undefined))),
    showPortfolio: vi.fn(() => Promise.resolve(ok(undefined))),
    showSetAside: vi.fn(() => Promise.resolve(ok(undefined))),
    now: () => 46000.5,
    today: () => 46000,
    ...answers,
  };
  const store = createStore(reduce, initialState);
  return { asked, get: store.get, actions: paneActions(store, asked) };
}

/** The same, with the deals found and read. */
async function readyPane(answers: Partial<Workflows> = {}) {
  const ready = pane(answers);
  await ready.actions.look();
  return ready;
}

type Building = Awaited<ReturnType<Workflows["buildPortfolio"]>>;
type Run = Parameters<Workflows["buildPortfolio"]>[1];

/** A build that tells its run and waits. */
function slowBuild() {
  const { promise, resolve, reject } = later<Building>();
  let run: Run | undefined;
  const buildPortfolio = vi.fn((_request: unknown, its: Run) => {
    run = its;
    return promise;
  });
  const at = (step: "ranking" | "writing", waitingForCell = false) => {
    run?.report({ step, share: 0, waitingForCell });
  };
  return { buildPortfolio, resolve, reject, at, isAborted: () => run?.signal.aborted };
}

const protectedSheet = { code: "sheet-protected", sheet: "Portfolio" } as const;

describe("one thing at a time", () => {
  test("what is found is opened, and a build leads to the overview with what it read", async () => {
    const { get, actions } = await readyPane();
    expect(get()).toMatchObject({ screen: "setup", work: null, setup: { candidate, preview } });
    await actions.build();
    expect(get()).toMatchObject({ screen: "overview", work: null, built });
    expect(get().setup?.preview).toBe(built.preview);
  });

  test("a button pressed twice builds once", async () => {
    const slow = slowBuild();
    const { actions } = await readyPane(slow);
    const first = actions.build();
    await actions.build();
    slow.resolve(ok(built));
    await first;
    expect(slow.buildPortfolio).toHaveBeenCalledTimes(1);
  });

  test("nothing is changed and nothing else begun while a build is under way", async () => {
    const slow = slowBuild();
    const { get, asked, actions } = await readyPane(slow);
    const { setup } = get();
    const building = actions.build();
    await actions.change({ columns: { amount: 1 } });
    await actions.choose(other);
    await actions.look();
    await actions.showPortfolio();
    expect(get().setup).toBe(setup);
    expect(get().work).toMatchObject({ kind: "building", step: "reading" });
    expect(asked.lookForTables).toHaveBeenCalledTimes(1);
    expect(asked.showPortfolio).not.toHaveBeenCalled();
    slow.resolve(ok(built));
    await building;
  });

  test("what a cancelled build tells later changes nothing of what began since", async () => {
    const slow = slowBuild();
    const { get, asked, actions } = await readyPane(slow);
    const opened = later<Awaited<ReturnType<Workflows["openTable"]>>>();
    vi.mocked(asked.openTable).mockReturnValueOnce(opened.promise);
    const building = actions.build();
    slow.at("ranking");
    actions.cancel();
    expect(get().work).toBeNull();
    expect(slow.isAborted()).toBe(true);

    slow.at("ranking");
    expect(get().work).toBeNull();
    const opening = actions.choose(other);
    slow.resolve(ok(built));
    await building;
    expect(get()).toMatchObject({ built: null, screen: "setup", work: { kind: "opening" } });
    opened.resolve(ok(deals));
    await opening;
    expect(get()).toMatchObject({ screen: "setup", setup: { candidate: other } });
  });

  test("a build cancelled while it waits to write ends first: what it wrote is told", async () => {
    const slow = slowBuild();
    const { get, actions } = await readyPane(slow);
    const building = actions.build();
    slow.at("writing", true);
    actions.cancel();
    expect(slow.isAborted()).toBe(true);
    expect(get().work).toMatchObject({ kind: "building" });
    slow.resolve(failure({ code: "cancelled" }));
    await building;
    expect(get()).toMatchObject({ work: null, problem: null, built: null, screen: "setup" });
  });

  test("looking that is cancelled does not make the workbook empty", async () => {
    const { promise, resolve } = later<Awaited<ReturnType<Workflows["lookForTables"]>>>();
    const { get, actions } = pane({ lookForTables: () => promise });
    const looking = actions.look();
    actions.cancel();
    resolve(
      ok({
        candidates: [],
        involvements: [],
        besides: [],
        offers: [],
        remembered: null,
        settings: null,
      }),
    );
    await looking;
    expect(get()).toMatchObject({ candidates: null, screen: "start", work: null });
  });
});

describe("a failure is told, whatever it is", () => {
  test("a thrown bug ends the work with a problem that has its details", async () => {
    const slow = slowBuild();
    const { get, actions } = await readyPane(slow);
    const building = actions.build();
    slow.at("writing");
    slow.reject(new TypeError("rows of nothing"));
    await building;
    expect(get()).toMatchObject({
      problem: { code: "bug", detail: "TypeError: rows of nothing" },
      attempted: { kind: "building", step: "writing" },
      work: null,
    });
  });

  test("so does one thrown while a choice is worked out", async () => {
    const { get, asked, actions } = await readyPane();
    vi.mocked(asked.previewTables).mockImplementation(() => {
      throw new Error("columns of nothing");
    });
    await actions.change({ columns: {} });
    expect(get().problem).toEqual({ code: "bug", detail: "Error: columns of nothing" });
  });

  const gone = failure({ code: "source-gone", source: "Deals" } as const);
  test("a sheet that cannot be shown is a problem like any other", async () => {
    const answers = {
      showPortfolio: () => Promise.resolve(gone),
      showSetAside: () => Promise.resolve(gone),
    };
    const { get, actions } = await readyPane(answers);
    await actions.showPortfolio();
    expect(get().problem).toEqual(gone.problem);
    actions.show("setup");
    expect(get().problem).toBeNull();
    await actions.showCell(setAside);
    expect(get().problem).toEqual(gone.problem);
  });

  test("showing a cell waits for one that is open, and says so", async () => {
    vi.useFakeTimers();
    const showPortfolio = vi
      .fn<Workflows["showPortfolio"]>()
      .mockResolvedValueOnce(failure({ code: "cell-being-edited" }))
      .mockResolvedValue(ok(undefined));
    const { get, actions } = await readyPane({ showPortfolio });
    const showing = actions.showPortfolio();
    await vi.advanceTimersByTimeAsync(1);
    expect(get().work).toEqual({ kind: "showing", waitingForCell: true });
    await vi.runAllTimersAsync();
    await showing;
    expect(get().work).toBeNull();
    vi.useRealTimers();
  });
});

describe("trying again does what was attempted", () => {
  test("the sample, not a look", async () => {
    const insertSample = vi
      .fn<Workflows["insertSample"]>()
      .mockResolvedValueOnce(failure(protectedSheet))
      .mockResolvedValue(ok(undefined));
    const { get, asked, actions } = pane({ insertSample });
    await actions.trySample();
    expect(get().attempted).toMatchObject({ kind: "inserting" });
    expect(asked.lookForTables).not.toHaveBeenCalled();
    await actions.again();
    expect(insertSample).toHaveBeenCalledTimes(2);
    expect(get()).toMatchObject({ problem: null, screen: "setup" });
  });

  test("a look after the sample was inserted, not a second sample", async () => {
    const lookForTables = vi
      .fn<Workflows["lookForTables"]>()
      .mockResolvedValueOnce(failure({ code: "excel-refused", detail: "", wrote: "nothing" }))
      .mockResolvedValue(
        ok({
          candidates: [candidate],
          involvements: [],
          besides: [],
          offers: [],
          remembered: null,
          settings: null,
        }),
      );
    const { get, asked, actions } = pane({ lookForTables });
    await actions.trySample();
    await actions.again();
    expect(asked.insertSample).toHaveBeenCalledTimes(1);
    expect(get().screen).toBe("setup");
  });

  test("the table that could not be opened, not the one before it", async () => {
    const { get, asked, actions } = await readyPane();
    vi.mocked(asked.openTable).mockResolvedValueOnce(
      failure({ code: "excel-refused", detail: "", wrote: "nothing" }),
    );
    await actions.choose(other);
    expect(get()).toMatchObject({ setup: { candidate }, problem: { code: "excel-refused" } });
    await actions.again();
    expect(get()).toMatchObject({ setup: { candidate: other }, problem: null });
  });

  test("the build", async () => {
    const { get, asked, actions } = await readyPane();
    vi.mocked(asked.buildPortfolio).mockResolvedValueOnce(failure(protectedSheet));
    await actions.build();
    expect(get()).toMatchObject({ problem: protectedSheet, screen: "setup" });
    await actions.again();
    expect(get()).toMatchObject({ problem: null, screen: "overview", built });
  });
});

test("a period typed in keeps the as-of date as the deals propose it", async () => {
  const { get, asked, actions } = await readyPane();
  const chosen = { asOf: null, window: { from: 1, to: 2 } };
  await actions.change({ chosen });
  expect(get().setup?.chosen).toEqual(chosen);
  expect(vi.mocked(asked.previewTables).mock.lastCall?.[0].chosen).toEqual(chosen);
});

const touches = {
  ...candidate,
  source: { kind: "table", name: "Touches" },
  name: "Touches",
  fits: {} as InvolvementsCandidate["fits"],
  columns: { deal: 0, partner: 1 },
  missing: [],
} as const satisfies InvolvementsCandidate;

describe("who took part", () => {
  const found = (...involvements: readonly InvolvementsCandidate[]) => ({
    lookForTables: () =>
      Promise.resolve(
        ok({
          candidates: [candidate],
          involvements,
          besides: [],
          offers: [],
          remembered: null,
          settings: null,
        }),
      ),
  });

  test("the one table that names deals and partners is read beside the deals", async () => {
    const { get, asked, actions } = pane(found(touches));
    await actions.look();
    expect(asked.openTable).toHaveBeenCalledTimes(2);
    expect(get().setup).toMatchObject({
      involving: { kind: "table", candidate: { name: "Touches" } },
      touches: deals,
      preview,
    });
  });

  test("which of two is asked, and nothing is worked out until it is answered", async () => {
    const other = { ...touches, source: { kind: "table", name: "Old" }, name: "Old" } as const;
    const { get, asked, actions } = pane(found(touches, other));
    await actions.look();
    expect(get().setup).toMatchObject({ involving: { kind: "unanswered" }, preview: null });
    expect(asked.previewTables).not.toHaveBeenCalled();
    await actions.involve({ kind: "own" });
    expect(get().setup).toMatchObject({ involving: { kind: "own" }, touches: null, preview });
  });

  test("while it is asked, nothing is built of what there was: the question is shown", async () => {
    const old = { ...touches, source: { kind: "table", name: "Old" }, name: "Old" } as const;
    const { get, asked, actions } = pane(found(touches, old));
    await actions.look();
    await actions.involve({ kind: "own" });
    await actions.build();
    await actions.involve({ kind: "unanswered" });
    actions.show("overview");
    await actions.build();
    expect(asked.buildPortfolio).toHaveBeenCalledTimes(1);
    expect(get()).toMatchObject({ screen: "setup", work: null, problem: null });
  });

  test("other deals that name partners are no involvements, whichever table is chosen", async () => {
    const source = { kind: "table", name: "Other" } as const;
    const both = [touches, { ...touches, source, name: "Other" }];
    const candidates = [
      { ...candidate, source: touches.source, name: "Touches" },
      { ...other, source },
    ];
    const { get, actions } = pane({
      lookForTables: () =>
        Promise.resolve(
          ok({
            candidates,
            involvements: both,
            besides: [],
            offers: [],
            remembered: null,
            settings: null,
          }),
        ),
    });
    await actions.look();
    expect(get().setup).toMatchObject({ involving: { kind: "own" } });
    const [, second] = candidates;
    if (second === undefined) throw new Error("second table: none");
    await actions.choose(second);
    expect(get().setup).toMatchObject({ candidate: second, involving: { kind: "own" } });
  });
});

describe("sharing credit in another way", () => {
  test("before the first build it is a choice like any other", async () => {
    const { get, asked, actions } = await readyPane();
    actions.show("models");
    await actions.useModel("first");
    expect(get()).toMatchObject({ screen: "setup", setup: { model: "first" }, built: null });
    expect(asked.buildPortfolio).not.toHaveBeenCalled();
  });

  test("afterwards it builds again", async () => {
    const { get, asked, actions } = await readyPane();
    await actions.build();
    await actions.useModel("last");
    expect(asked.buildPortfolio).toHaveBeenCalledTimes(2);
    expect(vi.mocked(asked.buildPortfolio).mock.lastCall?.[0].model).toBe("last");
    expect(get().screen).toBe("overview");
  });

  test("a choice whose rebuild is cancelled is taken back", async () => {
    const { get, asked, actions } = await readyPane();
    await actions.build();
    const slow = slowBuild();
    vi.mocked(asked.buildPortfolio).mockImplementation(slow.buildPortfolio);
    const building = actions.useModel("last");
    await vi.waitFor(() => {
      expect(slow.buildPortfolio).toHaveBeenCalled();
    });
    slow.at("ranking");
    actions.cancel();
    slow.resolve(failure({ code: "cancelled" }));
    await building;
    expect(get()).toMatchObject({ screen: "overview", setup: { model: "role" } });
  });

  test("a choice whose rebuild fails is what is built again", async () => {
    const { get, asked, actions } = await readyPane();
    await actions.build();
    vi.mocked(asked.buildPortfolio).mockResolvedValueOnce(failure(protectedSheet));
    await actions.useModel("last");
    expect(get()).toMatchObject({ screen: "overview", problem: protectedSheet });
    await actions.again();
    expect(vi.mocked(asked.buildPortfolio).mock.lastCall?.[0].model).toBe("last");
  });

  test("among the other choices it is one more: nothing is written before it is confirmed", async () => {
    const { get, asked, actions } = await readyPane();
    await actions.build();
    actions.show("setup");
    actions.show("models");
    await actions.useModel("last");
    expect(get()).toMatchObject({ screen: "setup", setup: { model: "last" } });
    expect(asked.buildPortfolio).toHaveBeenCalledTimes(1);
  });

  test("own percentages stay chosen while a column is being chosen", async () => {
    const credited = { ...preview, hasCredit: true } as Preview;
    const previewTables = vi.fn<Workflows["previewTables"]>(() => Promise.resolve(ok(credited)));
    const { get, actions } = await readyPane({ previewTables });
    await actions.useModel("custom");
    previewTables.mockResolvedValueOnce(ok(null));
    await actions.change({ columns: {} });
    expect(get().setup).toMatchObject({ preview: null });
    await actions.change({ columns: { amount: 0 } });
    expect(get().setup?.model).toBe("custom");
  });

  test("own percentages are given up where no column holds any", async () => {
    const { get, actions } = await readyPane();
    await actions.useModel("custom");
    expect(get().setup?.model).toBe("role");
  });
});

describe("what only a person can say", () => {
  const question = { kind: "date-order", table: "Deals", column: "Close", samples: [] } as const;
  const asked = { of: "deals", question } as const;
  const open = { ...preview, questions: [asked] } as unknown as Preview;

  test("is asked before anything is built, and the answer goes with what is built", async () => {
    const previewTables = vi.fn<Workflows["previewTables"]>(() => Promise.resolve(ok(open)));
    const { get, asked: workbook, actions } = await readyPane({ previewTables });
    await actions.build();
    expect(workbook.buildPortfolio).not.toHaveBeenCalled();
    previewTables.mockResolvedValue(ok(preview));
    await actions.answer(asked, "dmy");
    expect(previewTables.mock.lastCall?.[0].answers.deals.dateOrder).toEqual({ Close: "dmy" });
    await actions.build();
    expect(vi.mocked(workbook.buildPortfolio).mock.lastCall?.[0].answers).toEqual(
      get().setup?.answers,
    );
  });

  test("of a role it may be left open: it counts as Influenced meanwhile", async () => {
    const role = { kind: "role", table: "Touches", role: "Reseller", rows: 3 } as const;
    const unsaid = { ...preview, questions: [{ of: "involvements", question: role }] };
    const previewTables = vi.fn<Workflows["previewTables"]>(() =>
      Promise.resolve(ok(unsaid as unknown as Preview)),
    );
    const { get, asked: workbook, actions } = await readyPane({ previewTables });
    await actions.answer({ of: "involvements", question: role }, "Co-sell");
    expect(get().setup?.answers.roles).toEqual({ reseller: "Co-sell" });
    await actions.build();
    expect(workbook.buildPortfolio).toHaveBeenCalledTimes(1);
  });

  test("can be asked again, names apart", async () => {
    const { get, actions } = await readyPane();
    await actions.answer(asked, "dmy");
    await actions.keepName({ name: "Acme", rows: 1, wonMinor: 0, suggestion: null });
    await actions.askAgain();
    expect(get().setup?.answers).toMatchObject({ deals: { dateOrder: {} }, ownNames: ["acme"] });
  });

  test("two answers given at once are both kept", async () => {
    const second = { ...asked, question: { ...question, column: "Created" } } as const;
    const { get, actions } = await readyPane();
    await Promise.all([actions.answer(asked, "dmy"), actions.answer(second, "mdy")]);
    expect(get().setup?.answers.deals.dateOrder).toEqual({ Close: "dmy", Created: "mdy" });
  });

  test("a long table is read in slices, and reading can be stopped", async () => {
    const previewTables = vi.fn<Workflows["previewTables"]>((_, __, { signal, progress }) => {
      progress(0.5);
      return new Promise((resolve) => {
        signal.addEventListener("abort", () => {
          resolve({ ok: false, problem: { code: "cancelled" } });
        });
      });
    });
    const { get, actions } = pane({ previewTables });
    const looking = actions.look();
    await vi.waitFor(() => {
      expect(get().work).toMatchObject({ kind: "opening", share: 0.5 });
    });
    actions.cancel();
    await looking;
    expect(get()).toMatchObject({ work: null, problem: null, setup: null });
  });
});
