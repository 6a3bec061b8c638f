import {
  Button,
  Dropdown,
  Field,
  Link,
  makeStyles,
  Option,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { notUsedText, usedText } from "../../text/choices";
import { counted } from "../../text/counting";
import { hiddenRowsText } from "../../text/hidden-rows";
import { fieldName } from "../../text/table-fields";
import { proposalText, tableReason } from "../../text/table-reasons";
import {
  choosing,
  fieldsIn,
  isNeededFor,
  offersFor,
  readBeside,
  withColumns,
  withoutField,
  withTable,
  type BesideRole,
  type BesideTable,
} from "../../workflows/beside-tables";
import { isOurAliases } from "../../workflows/names";
import type { ReadBeside } from "../../workflows/read-besides";
import { isSame } from "../../workflows/table-candidate";
import { ColumnFields } from "../parts/column-fields";
import { Reasons } from "../parts/reasons";
import { reasonsBeside } from "../parts/row-accounting";
import { Screen } from "../parts/screen";
import { Section } from "../parts/section";
import { WayBack } from "../parts/way-back";
import { placeText } from "../parts/who-took-part";
import { WorkBar } from "../parts/work-bar";
import type { PaneActions } from "../state/pane-actions";
import type { Setup, Work } from "../state/pane-state";

const useStyles = makeStyles({
  place: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  reason: {
    display: "block",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  more: { justifySelf: "start", padding: "3px 0", fontSize: "inherit", lineHeight: "18px" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  bar: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
});

type BesideScreenProps = {
  readonly setup: Setup;
  readonly offers: readonly BesideTable[];
  readonly role: BesideRole;
  /** Null where none is used so far. */
  readonly source: BesideTable["source"] | null;
  readonly work: Work | null;
  readonly actions: PaneActions;
  /** Another table was chosen. */
  readonly onTable: (table: BesideTable | null) => void;
  readonly onBack: () => void;
};

/** One table beside the deals: which it is, what its columns hold, and what became of its rows. */
export function BesideScreen(props: BesideScreenProps) {
  const { setup, offers, role, source, work, actions, onBack } = props;
  const styles = useStyles();
  const found = readBeside(setup).find(
    (one) => one.role === role && isSame(one.source, source ?? undefined),
  );
  const read = setup.preview?.besides.read.find(
    ({ table }) => table.role === role && isSame(table.source, source ?? undefined),
  );
  const table = found ?? read?.table ?? null;
  const busy = work !== null;
  const bar = busy ? (
    <WorkBar work={work} note="Nothing is written yet." onCancel={actions.cancel} />
  ) : (
    <div className={styles.bar}>
      <span>Remembered in this workbook when you build.</span>
      <Button appearance="primary" onClick={onBack}>
        Done
      </Button>
    </div>
  );
  return (
    <Screen
      over={<WayBack name="Check the data" onBack={onBack} />}
      title={`${role}: columns and rows`}
      bar={bar}
    >
      <WhichTable {...props} offers={offersFor(role, offers, setup)} table={table} busy={busy} />
      {found !== undefined && (
        <Columns
          table={found}
          busy={busy}
          onChange={(changed) => void actions.change({ beside: withTable(setup.beside, changed) })}
        />
      )}
      {read !== undefined && (
        <Rows read={read} busy={busy} onShow={(place) => void actions.showCell(place)} />
      )}
    </Screen>
  );
}

function WhichTable({
  setup,
  offers,
  role,
  table,
  busy,
  actions,
  onTable,
}: BesideScreenProps & { readonly table: BesideTable | null; readonly busy: boolean }) {
  const styles = useStyles();
  const isOurs = table !== null && isOurAliases(table.source);
  const at = offers.findIndex(({ source }) => table !== null && isSame(source, table.source));
  const choose = (next: BesideTable | null) => {
    onTable(next);
    void actions.chooseBeside(choosing(setup, role, next));
  };
  return (
    <Field label={`${role} come from`}>
      <Dropdown
        disabled={busy || isOurs}
        value={table?.name ?? notUsedText}
        selectedOptions={[table === null ? "none" : String(at)]}
        onOptionSelect={(_, { optionValue }) => {
          choose(offers[Number(optionValue)] ?? null);
        }}
      >
        {offers.map((offer, index) => (
          <Option key={index} value={String(index)} text={offer.name}>
            <span>
              {`${offer.name} (${offer.sheet}!${offer.address})`}
              <span className={styles.reason}>{`${tableReason(offer.fit)}.`}</span>
            </span>
          </Option>
        ))}
        <Option value="none">{notUsedText}</Option>
      </Dropdown>
      <div className={styles.place}>{table === null ? "" : placeText(table)}</div>
    </Field>
  );
}

/** Those that are found or in question first; the rest when asked for. */
function Columns({
  table,
  busy,
  onChange,
}: {
  readonly table: BesideTable;
  readonly busy: boolean;
  readonly onChange: (changed: BesideTable) => void;
}) {
  const styles = useStyles();
  const [isAll, setAll] = useState(false);
  const { role, columns, fits, proposals = [] } = table;
  const fields = fieldsIn[role];
  const isOfInterest = (field: string) =>
    columns[field] !== undefined ||
    (fits[field] ?? []).length > 0 ||
    isNeededFor(role, columns, field) ||
    proposals.some((one) => one.field === field);
  const first = fields.filter(isOfInterest);
  const shown = isAll ? fields : first;
  const rest = fields.length - first.length;
  return (
    <>
      <ColumnFields<string>
        title="Columns"
        candidate={table}
        columns={columns}
        absent={table.absent}
        fields={shown}
        names={Object.fromEntries(fields.map((field) => [field, fieldName(role, field)]))}
        isNeeded={(field) => isNeededFor(role, columns, field)}
        busy={busy}
        reasonOf={(proposal) => proposalText(role, proposal)}
        onChange={(changed, field) => {
          onChange(
            changed[field] === undefined ? withoutField(table, field) : withColumns(table, changed),
          );
        }}
      />
      {rest > 0 && (
        <Link
          as="button"
          className={styles.more}
          onClick={() => {
            setAll(!isAll);
          }}
        >
          {isAll ? "Only those in this table" : `${counted(rest, "field")} not in this table`}
        </Link>
      )}
    </>
  );
}

function Rows({
  read,
  busy,
  onShow,
}: {
  readonly read: ReadBeside;
  readonly busy: boolean;
  readonly onShow: Parameters<typeof Reasons>[0]["onShow"];
}) {
  const styles = useStyles();
  const { account } = read;
  const reasons = reasonsBeside(read);
  return (
    <Section title="Rows">
      <p className={styles.note}>{usedText(account)}</p>
      {account.hidden > 0 && (
        <p className={styles.note}>{hiddenRowsText(account.table, account.hidden)}</p>
      )}
      {reasons.length > 0 && <Reasons reasons={reasons} busy={busy} onShow={onShow} />}
    </Section>
  );
}
