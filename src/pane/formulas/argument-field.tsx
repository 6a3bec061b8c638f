import {
  Button,
  Dropdown,
  Field,
  type FieldControlProps,
  Input,
  makeStyles,
  Option,
} from "@fluentui/react-components";
import { GridDotsRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ModelName } from "../../domain/attribution/models";
import type { FormulaField } from "../../text/formula-fields";
import { modelText } from "../../text/models";
import { selectedIn } from "../../workflows/compose-formula";
import { modelName } from "./arguments";
import type { FormulaAsks } from "./formula-asks";

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%", paddingRight: "4px" },
  grid: { minWidth: "24px" },
});

type ArgumentFieldProps = {
  readonly field: FormulaField;
  readonly entry: string;
  /** What is said of it, until another entry takes its place. */
  readonly says: string;
  readonly warning: string | null;
  readonly asks: FormulaAsks;
  readonly onType: (entry: string) => void;
};

/** One argument of a function: typed, chosen, or taken from what is selected in the sheet. */
export function ArgumentField(props: ArgumentFieldProps) {
  const { field, says, warning } = props;
  const [shows, setShows] = useState("");
  const said = shows === "" ? says : shows;
  return (
    <Field
      label={field.label}
      {...(said === "" ? {} : { hint: said })}
      {...(warning === null ? {} : { validationState: "warning", validationMessage: warning })}
    >
      {(control) =>
        field.kind === "model" ? (
          <Models control={control} {...props} />
        ) : (
          <Typed control={control} {...props} onShows={setShows} />
        )
      }
    </Field>
  );
}

/** What the field around it gives to its control: its name above all. */
type Controlled = { readonly control: FieldControlProps };

type TypedProps = Controlled &
  Pick<ArgumentFieldProps, "field" | "entry" | "asks" | "onType"> & {
    /** What the first cell of a range shows. */
    readonly onShows: (shows: string) => void;
  };

function Typed({ control, field, entry, asks, onType, onShows }: TypedProps) {
  const styles = useStyles();
  const takeSelected = async () => {
    const selected = await asks.selectedRange();
    if (!selected.ok) return;
    onType(selectedIn(selected.value));
    onShows(selected.value.shows);
  };
  return (
    <Input
      {...control}
      className={styles.input}
      value={entry}
      placeholder={field.hint}
      onChange={(_, { value }) => {
        onType(value);
        onShows("");
      }}
      contentAfter={
        <Button
          className={styles.grid}
          appearance="transparent"
          size="small"
          icon={<GridDotsRegular />}
          aria-label={`Use the selected range for ${field.label}`}
          title="Use the selected range"
          onClick={() => void takeSelected()}
        />
      }
    />
  );
}

const models = Object.keys(modelText) as readonly ModelName[];

type ModelsProps = Controlled & Pick<ArgumentFieldProps, "entry" | "onType">;

function Models({ control, entry, onType }: ModelsProps) {
  const styles = useStyles();
  return (
    <Dropdown
      {...control}
      className={styles.input}
      value={modelName(entry)}
      selectedOptions={[entry]}
      onOptionSelect={(_, { optionValue }) => {
        onType(optionValue ?? "");
      }}
    >
      {models.map((model) => (
        <Option key={model} value={model}>
          {modelText[model].name}
        </Option>
      ))}
    </Dropdown>
  );
}
