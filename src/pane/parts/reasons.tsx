import { Button, Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { whole } from "../../text/counting";
import type { CellPlace } from "../../workflows/show-row";

const useStyles = makeStyles({
  reasons: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "4px" },
  reason: { overflowWrap: "anywhere", textAlign: "left" },
});

/** Why a row or cell is not used, and where it stands. */
export type Reason = { readonly text: string; readonly place: CellPlace };

type ReasonsProps = {
  readonly reasons: readonly Reason[];
  readonly busy: boolean;
  readonly onShow: (place: CellPlace) => void;
};

const atFirst = 20;
/** More at once would hold the pane up. */
const atATime = 200;

/** Each leads to its cell. */
export function Reasons({ reasons, busy, onShow }: ReasonsProps) {
  const styles = useStyles();
  const [most, setMost] = useState(atFirst);
  const shown = reasons.slice(0, most);
  return (
    <>
      <ul className={styles.reasons} aria-label="Set aside">
        {shown.map(({ text, place }, index) => (
          <li key={index}>
            <Link
              as="button"
              className={styles.reason}
              disabledFocusable={busy}
              onClick={() => {
                onShow(place);
              }}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < reasons.length && (
        <Button
          size="small"
          onClick={() => {
            setMost(most + atATime);
          }}
        >
          {moreText(Math.min(atATime, reasons.length - most), reasons.length)}
        </Button>
      )}
    </>
  );
}

/** All of them at once, where they are few enough. */
const moreText = (more: number, all: number): string =>
  all <= atFirst + atATime ? `Show all ${whole(all)}` : `Show ${whole(more)} more of ${whole(all)}`;
