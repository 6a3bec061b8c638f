import {
  Dropdown,
  makeStyles,
  Option,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useId } from "react";
import type { QuestionText } from "../../text/questions";
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

/** A question, and what an answer does. */
export type QuestionCard = {
  readonly key: string;
  readonly text: QuestionText;
  readonly onAnswer: (answer: string) => void;
};

type QuestionsProps = {
  readonly cards: readonly QuestionCard[];
  readonly busy: boolean;
};

/** What only a person can say, before anything is worked out. */
export function Questions({ cards, busy }: QuestionsProps) {
  const styles = useStyles();
  if (cards.length === 0) return null;
  return (
    <Section title="Your answer is needed">
      <div className={styles.cards}>
        {cards.map(({ key, ...card }) => (
          <Card key={key} {...card} busy={busy} />
        ))}
      </div>
    </Section>
  );
}

function Card({ text, busy, onAnswer }: Omit<QuestionCard, "key"> & { readonly busy: boolean }) {
  const styles = useStyles();
  const id = useId();
  const { title, why, choices, isList } = text;
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
