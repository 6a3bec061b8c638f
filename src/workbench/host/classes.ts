import { chartClass, chartCollectionClass } from "./classes/chart";
import {
  chartAxesClass,
  chartAxisClass,
  chartAxisTitleClass,
  chartFontClass,
  chartGridlinesClass,
  chartLegendClass,
  chartTitleClass,
  chartTitleFormatClass,
} from "./classes/chart-parts";
import {
  chartFillClass,
  chartLineFormatClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartSeriesFormatClass,
} from "./classes/chart-series";
import { conditionalBorderClass, conditionalBordersClass } from "./classes/conditional-borders";
import {
  cellValueClass,
  conditionalFormatClass,
  conditionalFormatCollectionClass,
  conditionalFormatRuleClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
  customFormatClass,
  dataBarClass,
  dataBarPositiveClass,
  textComparisonClass,
} from "./classes/conditional-formats";
import { dataValidationClass } from "./classes/data-validation";
import { autoFilterClass, filterClass } from "./classes/filters";
import { freezePanesClass } from "./classes/freeze-panes";
import { namedItemClass, namedItemCollectionClass } from "./classes/names";
import {
  headerFooterClass,
  headerFooterGroupClass,
  pageLayoutClass,
  rangeAreasClass,
} from "./classes/page-layout";
import { rangeClass } from "./classes/range";
import { rangeViewClass } from "./classes/range-view";
import {
  formatProtectionClass,
  rangeBorderClass,
  rangeBorderCollectionClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
} from "./classes/range-format";
import { functionResultClass, functionsClass } from "./classes/functions";
import { settingClass, settingCollectionClass } from "./classes/settings";
import { rangeSortClass, tableSortClass } from "./classes/sorts";
import { tableClass } from "./classes/table";
import { tableColumnClass, tableColumnCollectionClass } from "./classes/table-columns";
import { tableRowClass, tableRowCollectionClass } from "./classes/table-rows";
import { tableCollectionClass, tableScopedCollectionClass } from "./classes/tables";
import {
  applicationClass,
  workbookClass,
  workbookProtectionClass,
  worksheetProtectionClass,
} from "./classes/workbook";
import { worksheetClass } from "./classes/worksheet";
import { worksheetCollectionClass } from "./classes/worksheets";
import type { HostClass } from "./host-class";

/** Every class of Excel's that the host has, by name. */
export const hostClasses: Readonly<Record<string, HostClass>> = Object.fromEntries(
  (
    [
      applicationClass,
      autoFilterClass,
      cellValueClass,
      chartAxesClass,
      chartAxisClass,
      chartAxisTitleClass,
      chartClass,
      chartCollectionClass,
      chartFillClass,
      chartFontClass,
      chartGridlinesClass,
      chartLegendClass,
      chartLineFormatClass,
      chartSeriesClass,
      chartSeriesCollectionClass,
      chartSeriesFormatClass,
      chartTitleClass,
      chartTitleFormatClass,
      conditionalFormatClass,
      conditionalFormatCollectionClass,
      conditionalFormatRuleClass,
      conditionalRangeFillClass,
      conditionalRangeFontClass,
      conditionalRangeFormatClass,
      customFormatClass,
      dataBarClass,
      dataBarPositiveClass,
      dataValidationClass,
      formatProtectionClass,
      filterClass,
      freezePanesClass,
      functionResultClass,
      functionsClass,
      headerFooterClass,
      headerFooterGroupClass,
      namedItemClass,
      namedItemCollectionClass,
      pageLayoutClass,
      rangeAreasClass,
      rangeBorderClass,
      rangeBorderCollectionClass,
      rangeClass,
      rangeViewClass,
      rangeFillClass,
      rangeFontClass,
      rangeFormatClass,
      rangeSortClass,
      settingClass,
      settingCollectionClass,
      tableClass,
      tableCollectionClass,
      tableColumnClass,
      tableColumnCollectionClass,
      tableRowClass,
      tableRowCollectionClass,
      tableScopedCollectionClass,
      tableSortClass,
      conditionalBordersClass,
      conditionalBorderClass,
      textComparisonClass,
      workbookClass,
      workbookProtectionClass,
      worksheetClass,
      worksheetCollectionClass,
      worksheetProtectionClass,
    ] as unknown as readonly HostClass[]
  ).map((type) => [type.name, type]),
);
