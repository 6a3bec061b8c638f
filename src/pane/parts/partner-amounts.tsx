import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Portfolio, RankedPartner } from "../../domain/portfolio/portfolio";
import { counted, whole } from "../../text/counting";
import { longMoney } from "../../text/money";
import { Section } from "./section";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums" },
  rank: { textAlign: "right", padding: "4px 8px 4px 0", width: "28px", fontWeight: "normal" },
  name: { textAlign: "left", padding: "4px 0", fontWeight: "normal", overflowWrap: "anywhere" },
  class: { textAlign: "center", padding: "4px 6px", width: "40px" },
  amount: { textAlign: "right", padding: "4px 0 4px 6px", whiteSpace: "nowrap" },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { color: tokens.colorNeutralForeground3, fontSize: "12px" },
});

type PartnerAmountsProps = {
  readonly portfolio: Portfolio;
  readonly busy: boolean;
  readonly onDeals: (partner: string) => void;
};

const atFirst = 8;

/** The partners by revenue; each amount leads to the deals it is made of. */
export function PartnerAmounts({ portfolio, busy, onDeals }: PartnerAmountsProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { partners } = portfolio;
  const shown = all ? partners : partners.slice(0, atFirst);
  if (partners.length === 0) return null;
  return (
    <Section title="Partners and their deals">
      <table className={styles.table}>
        <thead className={styles.head}>
          <tr className={styles.row}>
            <th className={styles.rank} scope="col">
              Rank
            </th>
            <th className={styles.name} scope="col">
              Partner
            </th>
            <th className={styles.class} scope="col">
              Class
            </th>
            <th className={styles.amount} scope="col">
              Attributed
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((partner) => (
            <tr key={partner.name} className={styles.row}>
              <td className={styles.rank}>{whole(partner.rank)}</td>
              <th className={styles.name} scope="row">
                {partner.name}
              </th>
              <td className={styles.class}>{partner.class === "None" ? "–" : partner.class}</td>
              <td className={styles.amount}>
                <Amount partner={partner} {...{ portfolio, busy, onDeals }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < partners.length && (
        <Link
          as="button"
          onClick={() => {
            setAll(true);
          }}
        >
          {`All ${counted(partners.length, "partner")}`}
        </Link>
      )}
    </Section>
  );
}

function Amount({
  partner: { name, attributedMinor, creditedDeals },
  portfolio,
  busy,
  onDeals,
}: PartnerAmountsProps & { readonly partner: RankedPartner }) {
  const amount = longMoney(attributedMinor, portfolio.currency);
  if (creditedDeals === 0) return <>{amount}</>;
  return (
    <Link
      as="button"
      disabledFocusable={busy}
      aria-label={`${amount}: show the deals of ${name}`}
      onClick={() => {
        onDeals(name);
      }}
    >
      {amount}
    </Link>
  );
}
