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
import type { DealModelName } from "../../domain/attribution/models";
import type { Settings } from "../../domain/portfolio/settings";
import { dealFieldName, dealsFitText } from "../../text/deal-problems";
import { modelLine, modelText } from "../../text/models";
import { questionsLeftText } from "../../text/questions";
import { proposalText } from "../../text/table-reasons";
import type { DealField } from "../../workflows/look-for-tables";
import { hasAnswers } from "../../workflows/answers";
import { unreadBeside } from "../../workflows/beside-tables";
import type { Preview } from "../../workflows/preview-tables";
import { ColumnFields } from "../parts/column-fields";
import { DateFields } from "../parts/date-fields";
import { questionCards } from "../parts/question-cards";
import { Questions } from "../parts/questions";
import { RowAccounting } from "../parts/row-accounting";
import { Screen } from "../parts/screen";
import { Section } from "../parts/section";
import { UnlistedNames, type NameToSettle } from "../parts/unlisted-names";
import { placeText, WhoTookPart } from "../parts/who-took-part";
import { WorkBar } from "../parts/work-bar";
import { notRead, obstacleOf } from "../state/obstacle";
import type { PaneActions } from "../state/pane-actions";
import type { PaneState, Setup } from "../state/pane-state";
import { BesideScreen } from "./beside-screen";

const useStyles = makeStyles({
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  place: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  reason: {
    display: "block",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  sharing: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
  build: { flexShrink: 0, whiteSpace: "nowrap" },
  bar: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
});

type SetupScreenProps = {
  readonly setup: Setup;
  readonly state: PaneState;
  readonly actions: PaneActions;
};

/** Confirm which table and which columns hold the deals, and see every row accounted for. */
export function SetupScreen(props: SetupScreenProps) {
  const { setup, state, actions } = props;
  const [open, setOpen] = useState<OpenTable | null>(null);
  if (open === null) return <CheckData {...props} onOpen={setOpen} />;
  return (
    <BesideScreen
      {...open}
      {...{ setup, actions, offers: state.offers, work: state.work }}
      onTable={(table) => {
        setOpen({ role: open.role, source: table?.source ?? null });
      }}
      onBack={() => {
        setOpen(null);
      }}
    />
  );
}

/** The table beside the deals that is looked at. */
type OpenTable = Pick<Parameters<typeof BesideScreen>[0], "role" | "source">;

function CheckData({
  setup,
  state,
  actions,
  onOpen,
}: SetupScreenProps & { readonly onOpen: (table: OpenTable) => void }) {
  const styles = useStyles();
  const { candidate, preview } = setup;
  const cards = questionCards({ setup, offers: state.offers, actions });
  const obstacle = obstacleOf(setup);
  const candidates = state.candidates ?? [];
  const busy = state.work !== null;
  const bar =
    state.work === null ? (
      <div className={styles.bar}>
        <span id="build-says">{obstacle ?? questionsLeftText(cards.length)}</span>
        {obstacle === notRead && <Button onClick={() => void actions.readAgain()}>Read on</Button>}
        <Button
          className={styles.build}
          appearance="primary"
          disabledFocusable={obstacle !== null}
          aria-describedby="build-says"
          onClick={() => void actions.build()}
        >
          Build portfolio
        </Button>
      </div>
    ) : (
      <WorkBar work={state.work} note="Nothing is written yet." onCancel={actions.cancel} />
    );
  return (
    <Screen
      over={state.built !== null && <Back actions={actions} />}
      title={candidate.missing.length === 0 ? "We found your deals" : "Choose the columns"}
      bar={bar}
    >
      <p className={styles.lead}>Checking reads them and writes nothing.</p>
      <Field label="Table of deals">
        <Dropdown
          disabled={busy}
          value={candidate.name}
          selectedOptions={[String(candidates.indexOf(candidate))]}
          onOptionSelect={(_, { optionValue }) => {
            const chosen = candidates[Number(optionValue)];
            if (chosen !== undefined) void actions.choose(chosen);
          }}
        >
          {candidates.map((table, index) => (
            <Option key={`${table.sheet}!${table.address}`} value={String(index)} text={table.name}>
              <span>
                {`${table.name} (${table.sheet}!${table.address})`}
                <span className={styles.reason}>
                  {`${dealsFitText({ ...table, repeated: [] })}.`}
                </span>
              </span>
            </Option>
          ))}
        </Dropdown>
        <div className={styles.place}>{placeText(candidate)}</div>
      </Field>
      <Questions cards={cards} busy={busy} />
      {hasAnswers(setup.answers) && (
        <div className={styles.sharing}>
          <span className={styles.place}>You answered questions about these tables.</span>
          <Link as="button" disabledFocusable={busy} onClick={() => void actions.askAgain()}>
            Ask me again
          </Link>
        </div>
      )}
      <DealColumnFields setup={setup} busy={busy} actions={actions} />
      <WhoTookPart
        setup={setup}
        involvements={state.involvements}
        busy={busy}
        onInvolve={(involving) => void actions.involve(involving)}
        onColumns={(involving) => void actions.change({ involving })}
      />
      {preview !== null && (
        <>
          <DateFields
            dates={preview.dates}
            chosen={setup.chosen}
            busy={busy}
            onChange={(chosen) => void actions.change({ chosen })}
          />
          <Sharing
            model={setup.model}
            settings={setup.settings}
            onChange={() => {
              actions.show("models");
            }}
          />
          <Names setup={setup} preview={preview} busy={busy} actions={actions} />
          <RowAccounting
            preview={preview}
            allWon={setup.answers.deals.allWon && setup.columns.stage === undefined}
            busy={busy}
            {...unreadBeside(setup, state.offers)}
            onShow={(place) => void actions.showCell(place)}
            onOpen={(role, table) => {
              onOpen({ role, source: table?.source ?? null });
            }}
          />
        </>
      )}
    </Screen>
  );
}

const fields = ["dealId", "deal", "amount", "closeDate", "stage"] as const;

function DealColumnFields({
  setup: { candidate, columns, involving, answers },
  busy,
  actions,
}: Pick<SetupScreenProps, "setup" | "actions"> & { readonly busy: boolean }) {
  const goesById = columns.dealId !== undefined || columns.deal !== undefined;
  return (
    <ColumnFields<DealField>
      title="Columns"
      candidate={candidate}
      columns={columns}
      // A table of involvements says who took part; then the deals' own partner is not used.
      fields={involving.kind === "table" ? fields : [...fields, "partner", "role"]}
      names={dealFieldName}
      reasonOf={(proposal) => proposalText("Deals", proposal)}
      isNeeded={(field) => {
        if (field === "role") return false;
        if (field === "stage") return !answers.deals.allWon;
        return field === "dealId" || field === "deal" ? !goesById : true;
      }}
      busy={busy}
      onChange={(changed) => void actions.change({ columns: changed })}
    />
  );
}

/** Names that may be another partner's, those settled last. */
function Names({
  setup: { settled },
  preview: { names, besides },
  busy,
  actions,
}: Pick<SetupScreenProps, "setup" | "actions"> & {
  readonly preview: Preview;
  readonly busy: boolean;
}) {
  const open = names.names.map((name) => ({ ...name, answer: null }));
  const isOpen = (name: string) => open.some((one) => one.name === name);
  const shown: readonly NameToSettle[] = [
    ...open,
    // Its alias may have been removed by hand.
    ...settled.filter(({ name }) => !isOpen(name)),
    // Said in an earlier session.
    ...names.own
      .filter(({ name }) => settled.every((one) => one.name !== name))
      .map((name) => ({ ...name, answer: "own" as const })),
  ];
  if (shown.length === 0 && besides.partners === null) return null;
  return (
    <UnlistedNames
      names={shown}
      against={names.against}
      currency={names.currency}
      busy={busy}
      onAccept={(name) => void actions.acceptName(name)}
      onKeep={(name) => void actions.keepName(name)}
      onUndo={({ answer, ...name }) => {
        if (answer !== null) void actions.undoName({ ...name, answer });
      }}
    />
  );
}

/** How a deal's credit is shared, and the way to another. */
function Sharing({
  model,
  settings,
  onChange,
}: {
  readonly model: DealModelName;
  readonly settings: Settings;
  readonly onChange: () => void;
}) {
  const styles = useStyles();
  return (
    <Section title="Sharing the credit">
      <div className={styles.sharing}>
        <span>
          <strong>{modelText[model].name}</strong>
          {`: ${modelLine(model, settings)}`}
        </span>
        <Link as="button" onClick={onChange} aria-label="Change how the credit is shared">
          Change
        </Link>
      </div>
    </Section>
  );
}

function Back({ actions }: Pick<SetupScreenProps, "actions">) {
  return (
    <div>
      <Link
        as="button"
        onClick={() => {
          actions.show("overview");
        }}
      >
        Back to the overview
      </Link>
    </div>
  );
}
