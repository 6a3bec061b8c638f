import {
  Dropdown,
  makeStyles,
  Option,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useId } from "react";
import { questionText } from "../../text/questions";
import type { Answer, OpenQuestion } from "../../workflows/answers";
import { Section } from "./section";

const useStyles = makeStyles({
  cards: { display: "grid", rowGap: "8px" },
  card: {
    padding: "10px 12px",
    borderRadius: "6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    display: "grid",
    rowGap: "4px",
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: "13px", fontWeight: tokens.fontWeightSemibold },
  why: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  dropdown: { minWidth: 0, width: "100%" },
});

type QuestionsProps = {
  readonly questions: readonly OpenQuestion[];
  readonly busy: boolean;
  readonly onAnswer: (question: OpenQuestion, answer: Answer) => void;
};

/** What only a person can say, before anything is worked out. */
export function Questions({ questions, busy, onAnswer }: QuestionsProps) {
  const styles = useStyles();
  if (questions.length === 0) return null;
  return (
    <Section title="Your answer is needed">
      <div className={styles.cards}>
        {questions.map((question) => (
          <Card
            key={keyOf(question)}
            question={question}
            busy={busy}
            onAnswer={(answer) => {
              onAnswer(question, answer);
            }}
          />
        ))}
      </div>
    </Section>
  );
}

const keyOf = ({ of, question }: OpenQuestion): string =>
  [
    of,
    question.kind,
    "column" in question ? question.column : "",
    "role" in question && question.role,
  ].join();

function Card({
  question: { question },
  busy,
  onAnswer,
}: {
  readonly question: OpenQuestion;
  readonly busy: boolean;
  readonly onAnswer: (answer: Answer) => void;
}) {
  const styles = useStyles();
  const id = useId();
  const { title, why, choices, isList } = questionText(question);
  const described = { "aria-labelledby": id, "aria-describedby": `${id}-why`, disabled: busy };
  return (
    <div className={styles.card}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <p id={`${id}-why`} className={styles.why}>
        {why}
      </p>
      {isList ? (
        <Dropdown
          {...described}
          className={styles.dropdown}
          placeholder="Choose a role"
          selectedOptions={[]}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue !== undefined) onAnswer(optionValue);
          }}
        >
          {choices.map(({ answer, text }) => (
            <Option key={answer} value={answer} text={text}>
              {text}
            </Option>
          ))}
        </Dropdown>
      ) : (
        <RadioGroup
          {...described}
          value=""
          onChange={(_, { value }) => {
            onAnswer(value);
          }}
        >
          {choices.map(({ answer, text }) => (
            <Radio key={answer} value={answer} label={text} />
          ))}
        </RadioGroup>
      )}
    </div>
  );
}
