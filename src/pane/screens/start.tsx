import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, InfoFilled, ShieldCheckmarkRegular } from "@fluentui/react-icons";
import { ExportHelp } from "../parts/export-help";
import { Screen } from "../parts/screen";
import { WorkBar } from "../parts/work-bar";
import type { PaneActions } from "../state/pane-actions";
import type { Work } from "../state/pane-state";

const useStyles = makeStyles({
  lead: { margin: 0, fontSize: "14px", lineHeight: "20px", color: tokens.colorNeutralForeground2 },
  steps: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: "12px" },
  step: { display: "grid", gridTemplateColumns: "28px 1fr", columnGap: "8px" },
  number: {
    width: "24px",
    height: "24px",
    borderRadius: "50%",
    display: "grid",
    placeItems: "center",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground1,
  },
  what: { fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  how: { color: tokens.colorNeutralForeground3 },
  note: {
    display: "flex",
    columnGap: "8px",
    padding: "10px 12px",
    borderRadius: "6px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  buttons: { display: "grid", rowGap: "8px" },
  caption: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  promise: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: "12px",
    lineHeight: "16px",
  },
  icon: { flexShrink: 0, fontSize: "18px" },
});

const steps = [
  {
    what: "Bring your deals",
    how: "Paste or open a CRM export in this workbook. One sheet with the name, amount, close date, stage and partner of each deal is enough.",
  },
  {
    what: "Check the data",
    how: "You see every row used or left out, and why. Nothing is written until you press Build.",
  },
  {
    what: "See who matters",
    how: "A Portfolio sheet ranks every partner by the revenue they worked on. It ties to the cent.",
  },
];

type StartProps = {
  readonly work: Work | null;
  /** Looked through and found so. */
  readonly isEmpty: boolean;
  readonly actions: PaneActions;
};

export function Start({ work, isEmpty, actions }: StartProps) {
  const styles = useStyles();
  const bar = work === null ? undefined : <WorkBar work={work} onCancel={actions.cancel} />;
  return (
    <Screen title="Find the few partners that pay" bar={bar}>
      <p className={styles.lead}>
        Rank partners by the revenue they worked on, and see at once which few carry it.
      </p>
      <ol className={styles.steps}>
        {steps.map(({ what, how }, index) => (
          <li key={what} className={styles.step}>
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
            <span>
              <div className={styles.what}>{what}</div>
              <div className={styles.how}>{how}</div>
            </span>
          </li>
        ))}
      </ol>
      {work === null && <Begin isEmpty={isEmpty} actions={actions} />}
      <div className={styles.promise}>
        <ShieldCheckmarkRegular className={styles.icon} aria-hidden />
        Nothing leaves this workbook. No account, no upload.
      </div>
    </Screen>
  );
}

function Begin({ isEmpty, actions }: Omit<StartProps, "work">) {
  const styles = useStyles();
  return (
    <>
      {isEmpty && (
        <div className={styles.note}>
          <InfoFilled className={styles.icon} aria-hidden />
          This workbook is empty, so there is nothing to rank yet.
        </div>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void actions.trySample()}>
          Try it with sample data
        </Button>
        <div className={styles.caption}>
          Adds six sheets with 40 invented partners. Delete them when you like.
        </div>
        <Button icon={<ArrowSyncRegular />} onClick={() => void actions.look()}>
          Look again for my data
        </Button>
        <ExportHelp />
      </div>
    </>
  );
}
