import { attribution, type Attribution } from "../domain/attribution/attribution";
import { wonDealsOf, type DealBook } from "../domain/attribution/deal";
import type { ModelName } from "../domain/attribution/models";
import { closesWithin, type Scope } from "../domain/attribution/scope";
import { selectJourneys, type Selection } from "../domain/attribution/select-journeys";
import { oneCurrency } from "../domain/portfolio/one-currency";
import { failure, ok, type Result } from "../domain/problem";
import type { RevenueTables } from "../tables/read-revenue";
import type { AttributionProblem } from "../text/attribution-problems";
import { lastFew } from "./last-few";
import { revenueTables } from "./revenue-tables";

/** What a call asks for. `showsRole` is set where the answer names roles whatever the model. */
export type Request = {
  readonly deals: unknown;
  readonly involvements: unknown;
  readonly scope: Scope;
  readonly showsRole?: boolean;
};

/** The journeys of a call, in one currency. */
export type Revenue = {
  readonly book: DealBook;
  readonly selection: Selection;
  readonly credited: (model: ModelName) => Result<Attribution, AttributionProblem>;
};

export function revenueOf(request: Request): Result<Revenue, AttributionProblem> {
  const { deals, involvements, scope, showsRole = false } = request;
  const tables = revenueTables({ deals, involvements });
  if (!tables.ok) return tables;
  const { book } = tables.value;
  const selection = selected({ tables: tables.value, scope });
  const won = wonDealsOf(book).filter((deal) => closesWithin(deal.closeDate, scope.window));
  const currency = oneCurrency(won);
  if (!currency.ok) return currency;
  const credited = (model: ModelName) => {
    const doubt = doubtOf(tables.value, model, showsRole);
    return doubt === null ? ok(creditedOnce({ selection, model })) : failure(doubt);
  };
  return ok({ book, selection, credited });
}

/** A cell that cannot be read is no problem where the model does not look at it. */
function doubtOf(
  { doubts, hasCredit }: RevenueTables,
  model: ModelName,
  showsRole: boolean,
): AttributionProblem | null {
  if (model === "custom" && !hasCredit) return { code: "no-credit-column" };
  const looksAtRole = showsRole || model === "role" || model === "sourced";
  const matters = { role: looksAtRole, credit: model === "custom" };
  const isUsed = (field: string | null) => (field === "role" ? matters.role : matters.credit);
  return doubts.find(({ problem }) => isUsed(problem.field)) ?? null;
}

type Selecting = { readonly tables: RevenueTables; readonly scope: Scope };
type Crediting = { readonly selection: Selection; readonly model: ModelName };

const itself = <Question>(question: Question): Question => question;

const selected = lastFew(
  8,
  itself<Selecting>,
  ({ tables, scope }, before) =>
    tables === before.tables &&
    scope.window.from === before.scope.window.from &&
    scope.window.to === before.scope.window.to &&
    scope.lookbackDays === before.scope.lookbackDays,
  ({ tables, scope }) => selectJourneys(tables.book, tables.involvements, scope),
);

const creditedOnce = lastFew(
  24,
  itself<Crediting>,
  ({ selection, model }, before) => selection === before.selection && model === before.model,
  ({ selection, model }) => attribution(selection, model),
);
