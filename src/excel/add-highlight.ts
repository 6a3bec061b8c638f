import type { Highlight, HighlightFormat } from "../sheets/sheet-plan";
import { placedFormula, type TablePlace } from "./table-place";

export function addHighlight(range: Excel.Range, highlight: Highlight, place: TablePlace): void {
  switch (highlight.kind) {
    case "data-bar": {
      addDataBar(range, highlight.fill);
      return;
    }
    case "equals": {
      const rule = { formula1: `="${highlight.text}"`, operator: "EqualTo" } as const;
      addRule(range, rule, highlight.format);
      return;
    }
    case "negative": {
      const { color } = highlight;
      addRule(range, { formula1: "0", operator: "LessThan" }, { color });
      return;
    }
    case "formula": {
      const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = placedFormula(highlight.formula, place);
      setFormat(custom.format, highlight.format);
      return;
    }
    case "cell-begins": {
      const { textComparison } = range.conditionalFormats.add(
        Excel.ConditionalFormatType.containsText,
      );
      textComparison.rule = { operator: "BeginsWith", text: highlight.text };
      setFormat(textComparison.format, highlight.format);
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
  format: HighlightFormat,
): void {
  const { cellValue } = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  cellValue.rule = rule;
  setFormat(cellValue.format, format);
}

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function setFormat(
  target: Excel.ConditionalRangeFormat,
  { fill, color, bold, italic, edge, topEdge }: HighlightFormat,
): void {
  if (fill !== undefined) target.fill.color = fill;
  if (color !== undefined) target.font.color = color;
  if (bold !== undefined) target.font.bold = bold;
  if (italic !== undefined) target.font.italic = italic;
  if (topEdge !== undefined) setEdge(target, "EdgeTop", { style: "Continuous", color: topEdge });
  if (edge === undefined) return;
  for (const side of sides) setEdge(target, side, { style: "Dash", color: edge });
}

function setEdge(
  { borders }: Excel.ConditionalRangeFormat,
  side: (typeof sides)[number],
  { style, color }: { readonly style: "Continuous" | "Dash"; readonly color: string },
): void {
  const border = borders.getItem(side);
  border.style = style;
  border.color = color;
}
