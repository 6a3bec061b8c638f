import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, WarningFilled } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import type { FinaliseBlocks } from "../../domain/portfolio/quarter/finalise-blocks";
import { whole } from "../../text/counting";
import { some } from "../../text/decide";
import {
  blockText,
  rebuildFirst,
  settleUnreadable,
  undecidedNote,
  undecidedTitle,
  unratedTitle,
  unreadableLine,
  unreadableTitle,
  unsettledLine,
  type BlockKind,
} from "../../text/decide-finalise";
import { CardSection } from "./card-section";
import type { ViewProps } from "./view-props";

const useStyles = makeStyles({
  card: {
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "6px",
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) auto",
    gap: "6px 4px",
    alignItems: "center",
  },
  icon: { display: "block", fontSize: "18px" },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  strong: {
    margin: 0,
    fontSize: "13px",
    lineHeight: "18px",
    fontWeight: tokens.fontWeightSemibold,
  },
  partner: { gridColumn: "2" },
  name: { display: "block", overflowWrap: "anywhere" },
  quiet: {
    display: "block",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  count: { justifySelf: "end", color: tokens.colorNeutralForeground3 },
  open: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) auto",
    columnGap: "4px",
    alignItems: "start",
  },
});

type BlockedProps = ViewProps & { readonly blocks: FinaliseBlocks };

const kinds = Object.keys(blockText) as readonly BlockKind[];

/** Each thing with the one button that settles it. */
export function MustBeSettled(props: BlockedProps) {
  const { blocks, outOfDate, onRebuild } = props;
  return (
    <CardSection title="Must be settled first">
      {outOfDate !== null && (
        <Block title={rebuildFirst(outOfDate)}>
          <Button size="small" onClick={onRebuild}>
            Rebuild
          </Button>
        </Block>
      )}
      {kinds.map(
        (kind) => blocks[kind].length > 0 && <Unsettled key={kind} {...props} kind={kind} />,
      )}
      {blocks.unreadable.length > 0 && <Unreadable {...props} />}
    </CardSection>
  );
}

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.card}>
      <span className={styles.wrong}>
        <ErrorCircleFilled className={styles.icon} aria-hidden />
      </span>
      <h3 className={styles.strong}>{title}</h3>
      {children}
    </div>
  );
}

function Unsettled({ kind, blocks, commands }: BlockedProps & { readonly kind: BlockKind }) {
  const styles = useStyles();
  const partners = blocks[kind];
  return (
    <Block title={blockText[kind].title}>
      <span className={styles.count}>{whole(partners.length)}</span>
      {partners.map((partner) => (
        <UnsettledRow
          key={partner.partner}
          partner={partner.partner}
          line={unsettledLine(kind, partner)}
          settle={blockText[kind].settle}
          onSettle={() => {
            commands.settle(partner.partner);
          }}
        />
      ))}
    </Block>
  );
}

/** Typed into the sheet by hand, it must not pass for undecided. */
function Unreadable({ blocks, commands }: BlockedProps) {
  const styles = useStyles();
  const { unreadable } = blocks;
  return (
    <Block title={unreadableTitle}>
      <span className={styles.count}>{whole(unreadable.length)}</span>
      {unreadable.map((entry) => (
        <UnsettledRow
          key={`${entry.partner} ${entry.column}`}
          partner={entry.partner}
          line={unreadableLine(entry)}
          settle={settleUnreadable}
          onSettle={() => {
            commands.settle(entry.partner);
          }}
        />
      ))}
    </Block>
  );
}

type UnsettledRowProps = {
  readonly partner: string;
  /** What is there of it. */
  readonly line: string;
  readonly settle: string;
  readonly onSettle: () => void;
};

function UnsettledRow({ partner, line, settle, onSettle }: UnsettledRowProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <span className={styles.partner}>
        <span id={id} className={styles.name}>
          {partner}
        </span>
        <span className={styles.quiet}>{line}</span>
      </span>
      <Button size="small" aria-describedby={id} onClick={onSettle}>
        {settle}
      </Button>
    </>
  );
}

/** What does not stand in the way, said all the same. */
export function MayStayOpen({ blocks, dispatch }: BlockedProps) {
  const { undecided, unrated } = blocks;
  if (undecided.length === 0 && unrated.length === 0) return null;
  return (
    <CardSection title="May stay open">
      {undecided.length > 0 && (
        <Open
          title={undecidedTitle(undecided.length)}
          note={undecidedNote(undecided)}
          link="Decide"
          onLink={() => {
            dispatch({ type: "filter", filter: { by: "to-decide" } });
            dispatch({ type: "show", view: "list" });
          }}
        />
      )}
      {unrated.length > 0 && (
        <Open
          title={unratedTitle(unrated.length)}
          note={some(unrated)}
          link="See"
          onLink={() => {
            dispatch({ type: "filter", filter: { by: "flag", flag: "UNRATED" } });
            dispatch({ type: "show", view: "list" });
          }}
        />
      )}
    </CardSection>
  );
}

type OpenProps = {
  readonly title: string;
  readonly note: string;
  readonly link: string;
  readonly onLink: () => void;
};

function Open({ title, note, link, onLink }: OpenProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.open}>
      <span className={styles.warning}>
        <WarningFilled className={styles.icon} aria-hidden />
      </span>
      <span>
        <span id={id} className={styles.name}>
          {title}
        </span>
        <span className={styles.quiet}>{note}</span>
      </span>
      <Link as="button" aria-describedby={id} onClick={onLink}>
        {link}
      </Link>
    </div>
  );
}
