import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReachEvidence } from "../../domain/fit/reach-evidence";
import type { PartnerFit } from "../../domain/portfolio/review/partner-fit";
import {
  fitWords,
  heldDown,
  notRatedYet,
  onceRated,
  ratedCriterion,
  ratedText,
  rateInScorecard,
  unratedCriteria,
} from "../../text/decide-card";
import { fitText } from "../../text/advice";
import { evidenceText, ratingToTake, takeText } from "../../text/fit-evidence";
import { tieLine } from "../../text/fit-why";
import type { TakenEvidence } from "../../workflows/take-evidence";
import { CardSection } from "./card-section";
import { FitBar } from "./fit-bar";

const useStyles = makeStyles({
  score: { margin: 0 },
  number: { fontSize: "16px", fontWeight: tokens.fontWeightSemibold, marginRight: "6px" },
  quiet: {
    margin: 0,
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  reasons: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    rowGap: "4px",
  },
  sign: { fontWeight: tokens.fontWeightBold, textAlign: "center" },
  reason: { margin: 0 },
  rate: { justifySelf: "start" },
});

type ShouldItProps = {
  readonly fit: PartnerFit | null;
  /** Partners with about the same fit, the nearest first. */
  readonly ties: readonly string[];
  /** With which neighbours it would change places, in sentences. */
  readonly swaps: readonly string[];
  /** What the customer lists say beside what was rated. */
  readonly evidence: ReachEvidence | null;
  readonly onTake: (taken: Pick<TakenEvidence, "rated" | "use">) => void;
  readonly onRate: () => void;
};

/** Fit with what it is made of, what holds it down, and what is missing. */
export function ShouldIt(props: ShouldItProps) {
  const { fit, ties, swaps, onRate } = props;
  const styles = useStyles();
  if (fit === null || fit.fit === null) {
    return (
      <CardSection title="Should it?" {...(fit === null ? {} : { aside: ratedText(fit) })}>
        <p className={styles.score}>{notRatedYet}</p>
        {fit !== null && <p className={styles.quiet}>{onceRated(fit)}</p>}
        <Evidence {...props} />
        <Button className={styles.rate} onClick={onRate}>
          {rateInScorecard}
        </Button>
      </CardSection>
    );
  }
  const lines = [
    heldDown(fit),
    unratedCriteria(fit) > 0 ? onceRated(fit) : "",
    tieLine(ties),
    ...swaps,
  ].filter((line) => line !== "");
  return (
    <CardSection title="Should it?" aside={ratedText(fit)}>
      <p className={styles.score}>
        <span className={styles.number}>{fitText(fit.fit)}</span>
        {fitWords(fit)}
      </p>
      <FitBar fit={fit.fit} raw={fit.raw ?? fit.fit} />
      {lines.map((line) => (
        <p key={line} className={styles.quiet}>
          {line}
        </p>
      ))}
      <Reasons fit={fit} />
      <Evidence {...props} />
    </CardSection>
  );
}

/** Data beside opinion: a person decides which counts. */
function Evidence({ evidence, onTake }: Pick<ShouldItProps, "evidence" | "onTake">) {
  const styles = useStyles();
  if (evidence === null) return null;
  const use = ratingToTake(evidence);
  return (
    <>
      <p className={styles.reason}>{evidenceText(evidence)}</p>
      {use !== null && (
        <Button
          className={styles.rate}
          size="small"
          onClick={() => {
            onTake({ rated: evidence.rated, use });
          }}
        >
          {takeText(use)}
        </Button>
      )}
    </>
  );
}

function Reasons({ fit }: { readonly fit: PartnerFit }) {
  const styles = useStyles();
  const { strongest, weakest } = fit;
  return (
    <dl className={styles.reasons}>
      {strongest.length > 0 && (
        <>
          <dt className={styles.sign}>
            <span aria-label="strongest" role="img">
              +
            </span>
          </dt>
          <dd className={styles.reason}>
            {strongest.map((at) => ratedCriterion(fit, at)).join(", ")}
          </dd>
        </>
      )}
      {weakest !== null && (
        <>
          <dt className={styles.sign}>
            <span aria-label="weakest" role="img">
              −
            </span>
          </dt>
          <dd className={styles.reason}>{ratedCriterion(fit, weakest)}</dd>
        </>
      )}
    </dl>
  );
}
