import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons";
import { dealsFitText } from "../../text/deal-problems";
import type { Candidate } from "../../workflows/look-for-tables";
import { Explained } from "../parts/explained";
import { Section } from "../parts/section";
import type { PaneActions } from "../state/pane-actions";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "10px" },
  item: { display: "grid", gridTemplateColumns: "22px 1fr" },
  icon: { color: tokens.colorStatusDangerForeground1, fontSize: "16px" },
  what: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
});

type NoDealsProps = { readonly candidates: readonly Candidate[]; readonly actions: PaneActions };

/** Nothing in the workbook looks like deals: what was looked at, and what to do. */
export function NoDeals({ candidates, actions }: NoDealsProps) {
  const styles = useStyles();
  const [first] = candidates;
  return (
    <Explained
      title="No table of deals found"
      why="A deals table needs four columns: an id or name, an amount, a close date and a stage. No sheet here has all four."
      safe="Nothing was written."
      buttons={[
        ...(first === undefined
          ? []
          : [{ label: "Choose the columns myself", onClick: () => void actions.choose(first) }]),
        { label: "Look again", onClick: () => void actions.look() },
        { label: "Try with sample data", onClick: () => void actions.trySample() },
      ]}
    >
      <Section title="What was looked at">
        <ul className={styles.list}>
          {candidates.map((candidate) => (
            <li key={`${candidate.sheet}!${candidate.address}`} className={styles.item}>
              <ErrorCircleFilled className={styles.icon} aria-hidden />
              <span>
                <div>{`Sheet “${candidate.sheet}”`}</div>
                <div className={styles.what}>
                  {`${candidate.address}. ${dealsFitText({ ...candidate, repeated: [] })}.`}
                </div>
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </Explained>
  );
}
