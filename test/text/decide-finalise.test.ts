import { expect, test } from "vitest";
import {
  finaliseBlocks,
  type SheetFault,
} from "../../src/domain/portfolio/quarter/finalise-blocks";
import { notFinalised } from "../../src/text/decide-finalise";

test.each([
  { its: {}, title: "Something must be settled first", why: "A decision was changed in the sheet" },
  {
    its: { sheet: "not-as-built" },
    title: "Rebuild first: the Portfolio sheet was changed",
    why: "It shows other figures than were built",
  },
  {
    its: { sheet: "does-not-add-up" },
    title: "Rebuild first: row 3 of Portfolio does not add up",
    why: "Credited and direct revenue are not what was won",
  },
  {
    its: { sheet: "not-as-built", isOutOfDate: true },
    title: "Rebuild first: 2 deals changed",
    why: "A decision was changed in the sheet",
  },
] satisfies readonly {
  readonly its: { readonly sheet?: SheetFault; readonly isOutOfDate?: boolean };
  readonly title: string;
  readonly why: string;
}[])("a quarter is not finalised: $title", ({ its, title, why }) => {
  const told = notFinalised(
    finaliseBlocks([], new Map(), { isOutOfDate: false, ...its }),
    "2 deals changed",
  );
  expect(told.title).toBe(title);
  expect(told.why).toContain(why);
  expect(told.safe).toBe("Nothing was written. Every decision stands as it was.");
});
