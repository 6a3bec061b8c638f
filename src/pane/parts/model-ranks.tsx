import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ShownModel } from "../../domain/portfolio/model-standings";
import type { Portfolio, RankedPartner } from "../../domain/portfolio/portfolio";
import { whole } from "../../text/counting";
import { modelText, notProof } from "../../text/models";
import { RankStrip } from "./rank-strip";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums" },
  head: { color: tokens.colorNeutralForeground3, fontSize: "12px", lineHeight: "16px" },
  headCell: {
    paddingBottom: "4px",
    fontWeight: "normal",
    whiteSpace: "normal",
    verticalAlign: "bottom",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { padding: 0, textAlign: "left", fontWeight: "normal" },
  link: {
    display: "block",
    padding: "5px 0",
    textAlign: "left",
    fontSize: "inherit",
    lineHeight: "18px",
    overflowWrap: "anywhere",
  },
  // What was worked out before stays readable while something is under way.
  resting: { color: tokens.colorNeutralForeground1 },
  more: { fontSize: "inherit" },
  // As wide as it must be: the names take what is left.
  rank: { width: "1px", padding: "0 0 0 8px", textAlign: "right", whiteSpace: "nowrap" },
  moved: {
    display: "inline-flex",
    verticalAlign: "top",
    alignItems: "center",
    columnGap: "4px",
    fontWeight: tokens.fontWeightSemibold,
  },
  up: { color: tokens.colorStatusSuccessForeground1 },
  down: { color: tokens.colorStatusDangerForeground1 },
  icon: { display: "block", fontSize: "14px" },
  strip: { width: "29%", minWidth: "56px", padding: "0 0 0 12px", textAlign: "right" },
  below: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    rowGap: "4px",
    paddingTop: "4px",
  },
  caption: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
});

const atFirst = 11;

type ModelRanksProps = {
  readonly portfolio: Portfolio;
  readonly compared: ShownModel;
  /** While something is under way, the sheet is not to be shown. */
  readonly busy: boolean;
  readonly onDeals: (partnerName: string) => void;
};

/** Ranks under two models side by side, and how far they move over all of them. */
export function ModelRanks({ portfolio, compared, busy, onDeals }: ModelRanksProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const ranked = portfolio.partners.filter((partner) => hasRevenue(partner, compared));
  if (ranked.length === 0) return null;
  const shown = all ? ranked : ranked.slice(0, atFirst);
  const lowest = Math.max(...ranked.map(({ rank, worst }) => Math.max(rank, worst)));
  const classAEnds = ranked.filter((partner) => partner.class === "A").length;
  return (
    <div>
      <table className={styles.table} aria-label="Ranks side by side">
        <Head used={modelText[portfolio.model].short} compared={modelText[compared].short} />
        <tbody>
          {shown.map((partner) => (
            <tr key={partner.name}>
              <th className={styles.name} scope="row">
                <Name partner={partner} {...{ busy, onDeals }} />
              </th>
              <td className={styles.rank}>{partner.rank}</td>
              <td className={styles.rank}>
                <Compared from={partner.rank} to={partner.under[compared].rank} />
              </td>
              <td className={styles.strip}>
                <RankStrip {...partner} lowest={lowest} classAEnds={classAEnds} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.below}>
        {ranked.length > atFirst && (
          <Link
            as="button"
            className={styles.more}
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? `Only the first ${atFirst}` : `All ${whole(ranked.length)} with revenue`}
          </Link>
        )}
        <span className={styles.caption}>{`dashed: class A ends at ${classAEnds}`}</span>
        <span className={styles.caption}>{notProof}</span>
      </div>
    </div>
  );
}

/** Leads to the partner's lines of the ledger, where it has any. */
function Name({
  partner: { name, creditedDeals },
  busy,
  onDeals,
}: Pick<ModelRanksProps, "busy" | "onDeals"> & { readonly partner: RankedPartner }) {
  const styles = useStyles();
  if (creditedDeals === 0) return name;
  return (
    <Link
      as="button"
      className={mergeClasses(styles.link, busy && styles.resting)}
      disabledFocusable={busy}
      aria-label={`Show the deals of ${name}`}
      title={`Show the deals of ${name}`}
      onClick={() => {
        onDeals(name);
      }}
    >
      {name}
    </Link>
  );
}

/** Under either model: who has some under the other alone is worth seeing. */
const hasRevenue = ({ attributedMinor, under }: RankedPartner, compared: ShownModel): boolean =>
  attributedMinor > 0 || under[compared].attributedMinor > 0;

function Head({ used, compared }: { readonly used: string; readonly compared: string }) {
  const styles = useStyles();
  const cell = (className: string) => mergeClasses(className, styles.headCell);
  return (
    <thead className={styles.head}>
      <tr>
        <th className={cell(styles.name)} scope="col">
          Partner
        </th>
        <th className={cell(styles.rank)} scope="col">
          {used}
        </th>
        <th className={cell(styles.rank)} scope="col">
          {compared}
        </th>
        <th className={cell(styles.strip)} scope="col">
          Best to worst
        </th>
      </tr>
    </thead>
  );
}

function Compared({ from, to }: { readonly from: number; readonly to: number }) {
  const styles = useStyles();
  if (from === to) return to;
  const [Icon, colour, word] =
    to < from ? [ArrowUpRegular, styles.up, "up to"] : [ArrowDownRegular, styles.down, "down to"];
  return (
    <span className={styles.moved}>
      <span className={colour}>
        <Icon className={styles.icon} aria-label={word} />
      </span>
      {to}
    </span>
  );
}
