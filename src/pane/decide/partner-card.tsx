import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { foldName } from "../../domain/attribution/partner-name";
import { tiesOf } from "../../domain/fit/fit-ties";
import { entryOf } from "../../domain/portfolio/quarter/decision-entries";
import type { PartnerReview } from "../../domain/portfolio/review/partner-review";
import { aboutPartner, pastLines } from "../../text/decide-card";
import { actionIcons } from "../parts/action-look";
import { ClassMark } from "../parts/class-mark";
import { AdviceBlock } from "./advice-block";
import { CardHead } from "./card-head";
import { CardSection } from "./card-section";
import { DidItPay } from "./did-it-pay";
import { DraftBar } from "./draft-bar";
import { FlagList, NotChecked } from "./flag-list";
import { Notices } from "./notices";
import { Place } from "./place";
import { listedWith } from "./session";
import { ShouldIt } from "./should-it";
import type { ViewProps } from "./view-props";
import { WhoGains } from "./who-gains";

const useStyles = makeStyles({
  about: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    color: tokens.colorNeutralForeground3,
  },
  past: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  accept: { flexGrow: 3 },
  choose: { flexGrow: 1 },
});

type PartnerCardProps = ViewProps & {
  readonly review: PartnerReview;
};

/** One partner, always in the same order, so that the eye learns it. */
export function PartnerCard(props: PartnerCardProps) {
  const { review, state, session, dispatch, commands } = props;
  const { name } = review.ranked;
  const names = listedWith(session, state).map(({ ranked }) => ranked.name);
  const place = names.indexOf(name);
  const to = (partner: string | undefined) =>
    partner === undefined
      ? null
      : () => {
          dispatch({ type: "open", at: partner });
        };
  const [previous, next] = [to(names[place - 1]), to(names[place + 1])];
  const keys: Readonly<Record<string, (() => void) | null>> = {
    a: () => {
      commands.accept(name);
    },
    c: () => {
      commands.choose(name);
    },
    j: next,
    k: previous,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const command = keys[event.key.toLowerCase()];
    if (command == null) return;
    event.preventDefault();
    command();
  };
  return (
    <Place
      onKeyDown={onKeyDown}
      head={
        <CardHead
          name={name}
          place={place + 1}
          of={names.length}
          onPrevious={previous}
          onNext={next}
          onBack={() => {
            dispatch({ type: "show", view: "list" });
          }}
        />
      }
      body={<CardBody {...props} />}
      bar={
        <>
          <Notices {...props} />
          {state.draft === null ? (
            <CardBar review={review} commands={commands} />
          ) : (
            <DraftBar {...props} draft={state.draft} />
          )}
        </>
      }
    />
  );
}

function CardBody(props: PartnerCardProps) {
  const { review, session, currency, settings } = props;
  const styles = useStyles();
  const { ranked, flags, notChecked, facts, economics } = review;
  const decided = entryOf(session.entries, ranked.name).decision;
  return (
    <>
      <div className={styles.about}>
        <ClassMark letter={ranked.class} large />
        <span>{aboutPartner(review)}</span>
      </div>
      <AdviceBlock review={review} currency={currency} decided={decided} />
      {flags.length > 0 && <FlagList flags={flags} settings={settings} />}
      <DidItPay
        review={review}
        figures={props}
        partners={session.reviews.length}
        onShowCredits={props.onShowCredits}
      />
      <ShouldIt
        fit={review.fit}
        ties={tiesWith(review, session.reviews, settings.fitTiePoints)}
        swaps={props.swaps.get(foldName(ranked.name)) ?? []}
        evidence={props.evidence.get(foldName(ranked.name)) ?? null}
        onTake={(taken) => {
          props.onTake({ ...taken, partner: ranked.name });
        }}
        onRate={() => {
          props.onRate(ranked.name);
        }}
      />
      <WhoGains bothSides={facts.bothSides} balance={economics.balance} currency={currency} />
      <Past review={review} currency={currency} />
      {flags.length === 0 && <FlagList flags={flags} settings={settings} />}
      <NotChecked notChecked={notChecked} />
    </>
  );
}

/** Whose fit is about the same, the nearest first. */
function tiesWith(
  review: PartnerReview,
  all: readonly PartnerReview[],
  within: number,
): readonly string[] {
  const fits = all.map(({ fit }) => fit?.fit ?? null);
  const ties = tiesOf(fits, within)[all.indexOf(review)] ?? [];
  return ties.flatMap((at) => all[at]?.ranked.name ?? []);
}

function Past({ review, currency }: { readonly review: PartnerReview; readonly currency: string }) {
  const styles = useStyles();
  const lines = pastLines(review.past, { now: review.ranked.class, currency });
  if (lines.length === 0) return null;
  return (
    <CardSection title="Before this quarter">
      {lines.map((line) => (
        <p key={line} className={styles.past}>
          {line}
        </p>
      ))}
    </CardSection>
  );
}

/** The one next step, and the other way. */
function CardBar({ review, commands }: Pick<PartnerCardProps, "review" | "commands">) {
  const styles = useStyles();
  const { action } = review.advice;
  const Icon = actionIcons[action];
  return (
    <div className={styles.buttons}>
      <Button
        appearance="primary"
        className={styles.accept}
        icon={<Icon />}
        onClick={() => {
          commands.accept(review.ranked.name);
        }}
      >
        {`Accept ${action}`}
      </Button>
      <Button
        className={styles.choose}
        onClick={() => {
          commands.choose(review.ranked.name);
        }}
      >
        Choose another
      </Button>
    </div>
  );
}
