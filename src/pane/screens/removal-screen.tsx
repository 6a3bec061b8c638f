import { Button, makeStyles } from "@fluentui/react-components";
import { sampleRemovalLines, samplePointingLine } from "../../text/sample-removal";
import { removalLines } from "../../text/session";
import { Screen } from "../parts/screen";
import { WayBack } from "../parts/way-back";
import { WorkBar } from "../parts/work-bar";
import type { Removal, Work } from "../state/pane-state";

const useStyles = makeStyles({
  lines: { margin: 0, paddingLeft: "20px", display: "grid", rowGap: "6px" },
  bar: { display: "flex", gap: "8px" },
  keep: { flexGrow: 1 },
});

type RemovalScreenProps = {
  readonly removal: Removal;
  readonly work: Work | null;
  readonly onRemove: () => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
};

/** What would be removed, said before it is. */
export function RemovalScreen({ removal, work, onRemove, onBack, onCancel }: RemovalScreenProps) {
  const styles = useStyles();
  const { lines, isSomething } = toldOf(removal);
  const bar = (
    <div className={styles.bar}>
      <Button appearance="primary" className={styles.keep} onClick={onBack}>
        Keep
      </Button>
      {isSomething && <Button onClick={onRemove}>Remove</Button>}
    </div>
  );
  return (
    <Screen
      about={removal}
      over={<WayBack name={nameOf(removal)} onBack={onBack} />}
      title={isSomething ? "This would be removed" : "There is nothing to remove"}
      bar={work === null ? bar : <WorkBar work={work} onCancel={onCancel} />}
    >
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Screen>
  );
}

const nameOf = ({ of }: Removal): string =>
  of === "sample" ? "Sample data" : "Everything Vital Few wrote";

function toldOf(removal: Removal) {
  const { pointing } = removal.listed;
  const pointed = samplePointingLine(pointing);
  const more = pointed === "" ? [] : [pointed];
  if (removal.of === "sample") {
    const { sheets } = removal.listed;
    const isSomething = sheets.some(({ stays }) => stays === null);
    return { lines: [...sampleRemovalLines(sheets), ...more], isSomething };
  }
  const { sheets, tables, settings } = removal.listed;
  const isSomething = sheets.length + tables.length + settings.length > 0;
  return { lines: [...removalLines(removal.listed), ...more], isSomething };
}
