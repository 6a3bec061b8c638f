import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DealModelName } from "../../domain/attribution/models";
import { threeDealsPartners, threeDealsUnder } from "../../domain/attribution/three-deals";
import { majorUnits } from "../../domain/numeric/minor-units";
import { whole } from "../../text/counting";
import { modelText, threeDealsText } from "../../text/models";
import { Section } from "./section";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  table: { borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums" },
  head: { color: tokens.colorNeutralForeground3, fontSize: "12px", lineHeight: "16px" },
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { textAlign: "left", fontWeight: "normal", padding: "5px 0" },
  number: { textAlign: "right", fontWeight: "normal", padding: "5px 0 5px 8px" },
  most: { fontWeight: tokens.fontWeightSemibold },
});

const models: readonly DealModelName[] = ["role", "first", "last", "position"];

/** Why models differ, on three deals that anybody can follow. */
export function ThreeDealsTable() {
  const styles = useStyles();
  const headCell = mergeClasses(styles.number, styles.line);
  return (
    <Section title="The same three deals, shared four ways">
      <p className={styles.note}>{threeDealsText}</p>
      <table className={styles.table}>
        <thead className={styles.head}>
          <tr>
            <th className={mergeClasses(styles.name, styles.line)} scope="col">
              Shared by
            </th>
            {threeDealsPartners.map((partner) => (
              <th key={partner} className={headCell} scope="col">
                {partner}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {models.map((model) => (
            <Row key={model} model={model} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Row({ model }: { readonly model: DealModelName }) {
  const styles = useStyles();
  const credits = threeDealsUnder(model);
  const most = Math.max(...credits);
  return (
    <tr>
      <th className={styles.name} scope="row">
        {modelText[model].name}
      </th>
      {credits.map((minor, partner) => (
        <td key={partner} className={mergeClasses(styles.number, minor === most && styles.most)}>
          {whole(Math.round(majorUnits(minor)))}
        </td>
      ))}
    </tr>
  );
}
