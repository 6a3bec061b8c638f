import { Link, makeStyles } from "@fluentui/react-components";
import {
  didYouMean,
  nobodyAdvised,
  nobodyCalled,
  nobodyThere,
  nothingToDecide,
  notInFilter,
} from "../../text/decide-list";
import { closestPartner } from "../../workflows/closest-partner";
import { isCalled } from "./filters";
import type { Filter } from "./decide-state";
import type { ViewProps } from "./view-props";

const useStyles = makeStyles({ empty: { flexGrow: 1, margin: 0, padding: "12px" } });

/** Why nobody is listed, and whom a search may have meant. */
export function EmptyList({ state, session, dispatch }: ViewProps) {
  const styles = useStyles();
  const { search, filter } = state;
  if (search.trim() === "") return <p className={styles.empty}>{emptyText(filter)}</p>;
  const names = session.reviews.map(({ ranked }) => ranked.name);
  const elsewhere = names.find((name) => isCalled(name, search));
  const meant = elsewhere ?? closestPartner(search, names);
  return (
    <p className={styles.empty}>
      {elsewhere === undefined ? nobodyCalled(search) : notInFilter(elsewhere)}
      {meant !== null && (
        <>
          {elsewhere === undefined ? ` ${didYouMean}` : " "}
          <Link
            as="button"
            inline
            onClick={() => {
              dispatch({ type: "filter", filter: { by: "all" } });
              dispatch({ type: "open", at: meant });
            }}
          >
            {elsewhere === undefined ? meant : `Show ${meant}`}
          </Link>
          {elsewhere === undefined ? "?" : ""}
        </>
      )}
    </p>
  );
}

function emptyText(filter: Filter): string {
  if (filter.by === "to-decide") return nothingToDecide;
  return filter.by === "action" ? nobodyAdvised(filter.action) : nobodyThere;
}
