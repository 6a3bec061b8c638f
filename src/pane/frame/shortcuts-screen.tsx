import { makeStyles, tokens } from "@fluentui/react-components";
import { shortcuts } from "../../text/shortcuts";
import { Screen } from "../parts/screen";
import { Section } from "../parts/section";
import { WayBack } from "../parts/way-back";

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", rowGap: "6px" },
  line: { display: "grid", gridTemplateColumns: "2fr 3fr", columnGap: "8px", alignItems: "start" },
  keys: { display: "flex", flexWrap: "wrap", gap: "4px" },
  key: {
    padding: "0 5px",
    borderRadius: "4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontFamily: "inherit",
    fontSize: "12px",
    lineHeight: "16px",
  },
  does: { margin: 0 },
});

/** Every key, by where it acts. */
export function ShortcutsScreen({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  return (
    <Screen over={<WayBack name="Keyboard" onBack={onBack} />} title="Shortcuts">
      {shortcuts.map(({ where, keys }) => (
        <Section key={where} title={where}>
          <dl className={styles.list}>
            {keys.map(({ keys, does }) => (
              <div key={does} className={styles.line}>
                <dt className={styles.keys}>
                  {keys.map((key) => (
                    <kbd key={key} className={styles.key}>
                      {key}
                    </kbd>
                  ))}
                </dt>
                <dd className={styles.does}>{does}</dd>
              </div>
            ))}
          </dl>
        </Section>
      ))}
    </Screen>
  );
}
