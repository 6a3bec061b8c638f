import { columnChoiceText, noneOfThem, tableChoiceText } from "../../text/choices";
import { questionText } from "../../text/questions";
import type { Answer, OpenQuestion } from "../../workflows/answers";
import {
  choiceQuestions,
  choosing,
  withColumns,
  withoutField,
  withTable,
  type BesideTable,
  type ChoiceQuestion,
} from "../../workflows/beside-tables";
import type { PaneActions } from "../state/pane-actions";
import type { Setup } from "../state/pane-state";
import type { QuestionCard } from "./questions";

type Asking = {
  readonly setup: Setup;
  readonly offers: readonly BesideTable[];
  readonly actions: PaneActions;
};

/** Everything that is asked: which table and column is meant first, then how cells are read. */
export const questionCards = (asking: Asking): readonly QuestionCard[] => [
  ...amountCard(asking),
  ...choiceQuestions(asking.setup, asking.offers).map((question) =>
    question.kind === "table" ? tableCard(question, asking) : columnCard(question, asking),
  ),
  ...(asking.setup.preview?.questions ?? []).map((question) => readingCard(question, asking)),
];

/** Nobody may guess which of two amounts is meant. */
function amountCard({ setup: { candidate, columns }, actions }: Asking): readonly QuestionCard[] {
  const { name, address, headers, fits, proposals = [] } = candidate;
  if (columns.amount !== undefined || fits.amount.length < 2) return [];
  const among = offered(headers, fits.amount);
  const choice = { role: "Deals", table: name, address, field: "amount" } as const;
  const onAnswer = (answer: Answer) =>
    void actions.change({ columns: { ...columns, amount: Number(answer) } });
  const text = columnChoiceText({ ...choice, among, proposals, isNeeded: true });
  return [{ key: "deals,column,amount", text, onAnswer }];
}

type Asked<Kind> = Extract<ChoiceQuestion, { readonly kind: Kind }>;

function tableCard({ role, offers }: Asked<"table">, { setup, actions }: Asking): QuestionCard {
  const shown = offers.map(({ name, sheet, address, fit }) => ({
    ...{ name, fit, place: `${sheet}!${address}` },
  }));
  return {
    key: `table,${role}`,
    text: tableChoiceText(role, shown),
    onAnswer: (answer) => {
      const table = answer === noneOfThem ? null : (offers[Number(answer)] ?? null);
      void actions.chooseBeside(choosing(setup, role, table));
    },
  };
}

function columnCard(
  { table, field, among, isNeeded }: Asked<"column">,
  { setup, actions }: Asking,
): QuestionCard {
  const { role, name, address, headers, proposals = [] } = table;
  const shown = { role, table: name, address, field, proposals, isNeeded };
  return {
    key: `column,${role},${name},${field}`,
    text: columnChoiceText({ ...shown, among: offered(headers, among) }),
    onAnswer: (answer) => {
      const changed =
        answer === noneOfThem
          ? withoutField(table, field)
          : withColumns(table, { ...table.columns, [field]: Number(answer) });
      void actions.change({ beside: withTable(setup.beside, changed) });
    },
  };
}

const offered = (headers: readonly string[], columns: readonly number[]) =>
  columns.map((column) => ({ column, header: headers[column] ?? "" }));

const readingCard = (asked: OpenQuestion, { actions }: Asking): QuestionCard => {
  const { of, question } = asked;
  const column = "column" in question ? question.column : "";
  const role = "role" in question ? question.role : "";
  return {
    key: [of, question.kind, column, role].join(),
    text: questionText(question),
    onAnswer: (answer) => void actions.answer(asked, answer),
  };
};
