import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { decisionProgress } from "../../domain/portfolio/quarter/decision-progress";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import { chipsCaption, selectLogos } from "../../text/decide";
import { sortText } from "../../text/decide-list";
import { BulkBar } from "./bulk-bar";
import { bulkDue } from "./decide-commands";
import { DecidedProgress } from "./decided-progress";
import { DraftBar } from "./draft-bar";
import { EmptyList } from "./empty-list";
import { unsavedOf } from "./failed-changes";
import { FilterPills } from "./filter-pills";
import { sortFor } from "./filters";
import { runListCommand, rowPressed } from "./list-commands";
import { Notices } from "./notices";
import { PartnerList } from "./partner-list";
import { Place } from "./place";
import { SearchField } from "./search-field";
import { bulkPlan, listed } from "./session";
import type { ViewProps } from "./view-props";

const useStyles = makeStyles({
  caption: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "8px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  title: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

/** All partners, or those of one filter: where most are decided, without leaving the list. */
export function ListScreen(props: ViewProps) {
  const { state, session, dispatch, commands } = props;
  const styles = useStyles();
  const reviews = listed(session, state);
  const first = reviews[0]?.ranked.name ?? null;
  const isListed = reviews.some(({ ranked }) => ranked.name === state.at);
  const at = isListed ? state.at : first;
  const unsaved = unsavedOf(state.failed);
  const on = { reviews, at, state, dispatch, commands };
  return (
    <Place
      head={
        <>
          <h1 className={styles.title}>Decide</h1>
          <SearchField
            search={state.search}
            sort={sortFor(state.filter, state.sort)}
            onSearch={(text) => {
              dispatch({ type: "search", text });
            }}
            onSort={(sort) => {
              dispatch({ type: "sort", sort });
            }}
            onDown={() => {
              if (at !== null) dispatch({ type: "move", at });
              dispatch({ type: "lead", to: "list" });
            }}
          />
          <FilterPills
            session={session}
            filter={state.filter}
            onFilter={(filter) => {
              dispatch({ type: "filter", filter });
            }}
          />
          <Caption {...props} reviews={reviews} />
        </>
      }
      list={
        reviews.length === 0 ? (
          <EmptyList {...props} />
        ) : (
          <PartnerList
            reviews={reviews}
            entries={session.entries}
            unsaved={unsaved}
            currency={props.currency}
            at={at}
            selected={state.selected}
            onCommand={(command) => {
              runListCommand(command, on);
            }}
            onPress={(partner, adds) => {
              rowPressed(partner, adds, on);
            }}
          />
        )
      }
      bar={
        <>
          <Notices {...props} />
          <Bar {...props} />
        </>
      }
    />
  );
}

/** How rows are to be read and in which order they stand; under Exit the logos, taken at once. */
function Caption({
  state,
  dispatch,
  reviews,
}: ViewProps & { readonly reviews: readonly PartnerReview[] }) {
  const styles = useStyles();
  const order = sortText[sortFor(state.filter, state.sort)].caption;
  const isExit = state.filter.by === "action" && state.filter.action === "Exit";
  const logos = reviews.filter(({ flags }) => flags.includes("LOGO"));
  if (!isExit || logos.length === 0)
    return (
      <div className={styles.caption}>
        <span>{chipsCaption}</span>
        <span>{order}</span>
      </div>
    );
  return (
    <div className={styles.caption}>
      <span>{order}</span>
      <Link
        as="button"
        onClick={() => {
          const partners = logos.map(({ ranked }) => ranked.name);
          dispatch({ type: "select", partners, on: true });
          dispatch({ type: "lead", to: "list" });
        }}
      >
        {selectLogos(logos.length)}
      </Link>
    </div>
  );
}

function Bar(props: ViewProps) {
  const { state, session, dispatch, commands } = props;
  if (state.draft !== null) return <DraftBar {...props} draft={state.draft} />;
  if (state.selected.size > 0)
    return (
      <BulkBar
        plan={bulkPlan(session, state.selected, state.bulk)}
        bulk={state.bulk}
        due={bulkDue(state, session)}
        owners={props.owners}
        onChange={(change) => {
          dispatch({ type: "bulk", change });
        }}
        onSave={commands.saveBulk}
        onClear={() => {
          dispatch({ type: "clear-selection" });
        }}
      />
    );
  return (
    <DecidedProgress
      progress={decisionProgress(session.reviews, session.entries)}
      notSaved={unsavedOf(state.failed).size}
      quarter={props.quarter}
      onFinalise={() => {
        dispatch({ type: "show", view: "finalise" });
      }}
    />
  );
}
