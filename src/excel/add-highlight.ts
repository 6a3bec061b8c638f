import type { Highlight } from "../sheets/sheet-plan";

export function addHighlight(range: Excel.Range, highlight: Highlight): void {
  switch (highlight.kind) {
    case "data-bar": {
      addDataBar(range, highlight.fill);
      return;
    }
    case "equals":
    case "cell-equals": {
      addRule(range, { formula1: `="${highlight.text}"`, operator: "EqualTo" }, highlight.format);
      return;
    }
    case "negative": {
      const { color } = highlight;
      addRule(range, { formula1: "0", operator: "LessThan" }, { color });
      return;
    }
  }
}

function addDataBar(range: Excel.Range, fill: string): void {
  const { dataBar } = range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
  dataBar.positiveFormat.fillColor = fill;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "HighestValue" };
}

function addRule(
  range: Excel.Range,
  rule: Excel.ConditionalCellValueRule,
  {
    fill,
    color,
    bold,
  }: { readonly fill?: string; readonly color?: string; readonly bold?: boolean },
): void {
  const { cellValue } = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  cellValue.rule = rule;
  if (fill !== undefined) cellValue.format.fill.color = fill;
  if (color !== undefined) cellValue.format.font.color = color;
  if (bold !== undefined) cellValue.format.font.bold = bold;
}
