import { Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { proposalText } from "../../text/table-reasons";
import { involvementFieldName } from "../../text/involvement-problems";
import {
  involvementsFor,
  involvingTable,
  ownPartners,
  type Involving,
} from "../../workflows/involving";
import type {
  InvolvementField,
  InvolvementsCandidate,
  TableCandidate,
} from "../../workflows/look-for-tables";
import type { Setup } from "../state/pane-state";
import { ColumnFields } from "./column-fields";
import { Section } from "./section";

const useStyles = makeStyles({
  place: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
});

const fields = ["dealId", "deal", "partner", "role", "date", "credit"] as const;

type WhoTookPartProps = {
  readonly setup: Setup;
  readonly involvements: readonly InvolvementsCandidate[];
  readonly busy: boolean;
  /** Another place, which may have to be read first. */
  readonly onInvolve: (involving: Involving) => void;
  /** Other columns of the same table. */
  readonly onColumns: (involving: Involving) => void;
};

/** Where the partners of a deal are named; nothing where only the deals can name them. */
export function WhoTookPart({ setup, involvements, busy, ...on }: WhoTookPartProps) {
  const styles = useStyles();
  const { candidate, involving } = setup;
  const candidates = involvementsFor({ involvements }, candidate);
  if (candidates.length === 0 && involving.kind === "own") return null;
  const own = `The partner column of ${candidate.name}`;
  const chosen = involving.kind === "table" ? involving.candidate : null;
  return (
    <>
      <Section title="Who took part">
        <Field label="Partners come from" required={involving.kind === "unanswered"}>
          <Dropdown
            disabled={busy}
            placeholder="Choose a table"
            value={chosen?.name ?? (involving.kind === "own" ? own : "")}
            selectedOptions={selected(involving, candidates)}
            onOptionSelect={(_, { optionValue }) => {
              const next = candidates[Number(optionValue)];
              on.onInvolve(next === undefined ? ownPartners : involvingTable(next));
            }}
          >
            {candidates.map((table, index) => (
              <Option
                key={`${table.sheet}!${table.address}`}
                value={String(index)}
                text={table.name}
              >
                {`${table.name} (${table.sheet}!${table.address})`}
              </Option>
            ))}
            <Option value="own">{own}</Option>
          </Dropdown>
          <div className={styles.place}>{noteOn(involving, candidate, candidates.length)}</div>
        </Field>
      </Section>
      {involving.kind === "table" && (
        <ColumnFields<InvolvementField>
          title={`Columns of ${involving.candidate.name}`}
          candidate={involving.candidate}
          columns={involving.columns}
          fields={fields}
          names={involvementFieldName}
          reasonOf={(proposal) => proposalText("Involvements", proposal)}
          isNeeded={(field) => isNeeded(field, involving.columns)}
          busy={busy}
          onChange={(columns) => {
            on.onColumns({ ...involving, columns });
          }}
        />
      )}
    </>
  );
}

function selected(involving: Involving, candidates: readonly InvolvementsCandidate[]): string[] {
  if (involving.kind === "unanswered") return [];
  return [involving.kind === "own" ? "own" : String(candidates.indexOf(involving.candidate))];
}

function noteOn(
  involving: Involving,
  { name, fits }: Setup["candidate"],
  candidates: number,
): string {
  if (involving.kind === "own") return "";
  if (involving.kind === "unanswered")
    return candidates > 1
      ? "More than one table names deals and partners."
      : "The table they came from is gone, or goes by another name.";
  const place = placeText(involving.candidate);
  return fits.partner.length === 0 ? place : `${place}. The partner column of ${name} is not used.`;
}

/** The deal may go by its id or by its name; roles, dates and credits are a help to some models. */
const isNeeded = (
  field: InvolvementField,
  { dealId, deal }: Readonly<Partial<Record<InvolvementField, number>>>,
): boolean =>
  field === "partner" ||
  ((field === "dealId" || field === "deal") && dealId === undefined && deal === undefined);

export function placeText<Name extends string>({
  source,
  sheet,
  address,
  headerRow,
  rowCount,
}: TableCandidate<Name>): string {
  const place =
    source.kind === "table"
      ? `Sheet “${sheet}”, table ${source.name}`
      : `Sheet “${sheet}”, ${address}`;
  const titles =
    headerRow === 0 ? "" : ` · ${headerRow} title ${headerRow === 1 ? "row" : "rows"} skipped`;
  return `${place} · ${rowCount.toLocaleString("en-US")} rows${titles}`;
}
