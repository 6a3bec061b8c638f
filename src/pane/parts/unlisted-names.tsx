import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { whole } from "../../text/counting";
import { namesTitle, noNames } from "../../text/name-suggestions";
import type { NameCheck } from "../../workflows/name-check";
import { Section } from "./section";
import { UnlistedName, type Answering, type NameToSettle } from "./unlisted-name";

const useStyles = makeStyles({
  names: { margin: 0, padding: 0, listStyleType: "none" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  more: { justifySelf: "start", padding: "3px 0", fontSize: "inherit", lineHeight: "18px" },
});

export type { NameToSettle };

type UnlistedNamesProps = Answering &
  Pick<NameCheck, "against" | "currency"> & {
    readonly names: readonly NameToSettle[];
  };

const atFirst = 20;
/** More at once would hold the pane up. */
const atATime = 50;

const moreText = (shown: number, all: number): string =>
  shown === all
    ? `Only the first ${atFirst}`
    : all - shown <= atATime
      ? `All ${whole(all)} names`
      : `${atATime} more of ${whole(all)} names`;

/** Names that may be a partner's under another spelling: nothing merges by itself. */
export function UnlistedNames(props: UnlistedNamesProps) {
  const styles = useStyles();
  const { names, against } = props;
  const [most, setMost] = useState(atFirst);
  const unlisted = names.filter(({ answer }) => answer !== "same").length;
  const shown = names.slice(0, most);
  return (
    <Section title={namesTitle(unlisted, against)}>
      {names.length === 0 ? (
        <p className={styles.note}>{noNames[against]}</p>
      ) : (
        <ul className={styles.names}>
          {shown.map((name) => (
            <UnlistedName key={name.name} {...props} name={name} />
          ))}
        </ul>
      )}
      {names.length > atFirst && (
        <Link
          as="button"
          className={styles.more}
          onClick={() => {
            setMost(shown.length < names.length ? most + atATime : atFirst);
          }}
        >
          {moreText(shown.length, names.length)}
        </Link>
      )}
    </Section>
  );
}
