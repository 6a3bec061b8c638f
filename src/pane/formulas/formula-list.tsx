import {
  makeStyles,
  mergeClasses,
  SearchBox,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { functionGroups, type FunctionText } from "../../text/formulas";
import type { CellPlace } from "../../workflows/selection";
import { Screen } from "../parts/screen";
import { Section } from "../parts/section";

const useStyles = makeStyles({
  search: { maxWidth: "none", width: "100%" },
  quiet: {
    margin: "4px 0 0",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  groups: { display: "grid", rowGap: "14px" },
  list: { margin: "0 -8px", padding: 0, listStyleType: "none" },
  row: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "44px",
    padding: "4px 8px",
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: "8px",
    border: "none",
    borderRadius: "4px",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      backgroundColor: tokens.colorSubtleBackgroundHover,
    },
  },
  question: { display: "block", fontWeight: tokens.fontWeightSemibold },
  name: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
});

const count = functionGroups.reduce((sum, { functions }) => sum + functions.length, 0);

type FormulaListProps = {
  readonly place: CellPlace | null;
  readonly onOpen: (chosen: FunctionText) => void;
};

/** Every function by the question it answers. */
export function FormulaList({ place, onOpen }: FormulaListProps) {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  const [sought, setSought] = useState("");
  const groups = functionGroups
    .map(({ title, functions }) => ({ title, functions: functions.filter(answers(sought)) }))
    .filter(({ functions }) => functions.length > 0);
  return (
    <Screen title="What do you want to know?">
      <div>
        <SearchBox
          className={styles.search}
          aria-label="Search the questions"
          placeholder="Revenue, fit, class…"
          value={sought}
          onChange={(_, { value }) => {
            setSought(value);
          }}
        />
        <p className={styles.quiet}>
          {`${goesInto(place)} Type =PARTNER in any cell to see all ${count}.`}
        </p>
      </div>
      <div {...arrows} className={styles.groups}>
        {groups.map(({ title, functions }) => (
          <Section key={title} title={title}>
            <ul className={styles.list}>
              {functions.map((each) => (
                <li key={each.name}>
                  <Row each={each} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </div>
      <div role="status" className={mergeClasses(groups.length > 0 && styles.quiet)}>
        {groups.length === 0 && `No function answers “${sought}”. Try revenue, fit or class.`}
      </div>
    </Screen>
  );
}

const goesInto = (place: CellPlace | null): string =>
  place === null
    ? "Goes into the selected cell."
    : `Goes into the selected cell, ${placeText(place)}.`;

export const placeText = ({ sheet, address }: CellPlace): string => `${sheet}!${address}`;

/** Whether each word that is sought stands somewhere in it. */
function answers(sought: string) {
  const words = sought.toLowerCase().split(/\s+/);
  return ({ name, question, does }: FunctionText) => {
    const said = `${name} ${question} ${does}`.toLowerCase();
    return words.every((word) => said.includes(word));
  };
}

function Row({ each, onOpen }: Pick<FormulaListProps, "onOpen"> & { readonly each: FunctionText }) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.row}
      onClick={() => {
        onOpen(each);
      }}
    >
      <span>
        <span className={styles.question}>{each.question}</span>
        <span className={styles.name}>{each.name}</span>
      </span>
      <ChevronRightRegular aria-hidden />
    </button>
  );
}
