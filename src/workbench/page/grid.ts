import * as chart from "chart.js";
import { App, Component, onWillDestroy, useState, xml } from "@odoo/owl";
import { registries, Spreadsheet, stores } from "../engine/engine";
import type { Workbook } from "../engine/workbook";
import { gridFont } from "./grid-font";

export type Grid = {
  /** Whether the person is typing in a cell or in the formula bar. */
  readonly isEditing: () => boolean;
  /** What is being typed is entered, as by leaving the cell. */
  readonly finishEditing: () => void;
  readonly focus: () => void;
  readonly close: () => void;
};

/** The grid draws its charts with a global Chart that has everything attached to it. */
export const prepareCharts = (): void => {
  chart.Chart.register(...chart.registerables);
  chart.Chart.defaults.font.family = `${gridFont}, sans-serif`;
  Object.assign(window, { Chart: Object.assign(chart.Chart, chart) });
};

/** Saving, importing and sharing belong to the workbench, not to the grid. */
export const removeFileMenu = (): void => {
  delete (registries.topbarMenuRegistry.content as Record<string, unknown>)["file"];
};

type Stores = ReturnType<typeof stores.useStoreProvider>;

const dark = window.matchMedia("(prefers-color-scheme: dark)");

type ColorScheme = { name: "dark" | "light" };

const colorScheme = (): ColorScheme["name"] => (dark.matches ? "dark" : "light");

/** What is around the cells follows the system from light to dark and back. */
const useColorScheme = (): ColorScheme => {
  const scheme = useState<ColorScheme>({ name: colorScheme() });
  const follow = (): void => {
    scheme.name = colorScheme();
  };
  dark.addEventListener("change", follow);
  onWillDestroy(() => {
    dark.removeEventListener("change", follow);
  });
  return scheme;
};

/** The grid, and a way to ask its stores what the person is doing. */
class GridRoot extends Component {
  static override template = xml`
    <Spreadsheet
      model="props.model"
      colorScheme="scheme.name"
      notifyUser="props.notifyUser"
      raiseError="props.raiseError"/>`;
  static components = { Spreadsheet };
  static override props = ["model", "notifyUser", "raiseError", "onStores"];

  scheme = useColorScheme();

  override setup(): void {
    const { onStores } = this.props as { readonly onStores: (stores: Stores) => void };
    onStores(stores.useStoreProvider());
  }
}

/** A mounted component, as the framework keeps it. */
type Mounted = {
  readonly __owl__: {
    readonly children: Readonly<Record<string, { readonly component: Spreadsheet }>>;
  };
};

/**
 * Shows a workbook in an element, which it fills.
 * @param say what the grid has to say to the person
 */
export const mountGrid = async (
  parent: HTMLElement,
  workbook: Workbook,
  templates: string,
  say: (sentence: string) => void,
): Promise<Grid> => {
  let found: Stores | undefined;
  const props = {
    model: workbook.model,
    notifyUser: ({ text }: { readonly text: string }) => {
      say(text);
    },
    raiseError: (text: string, then?: () => void) => {
      say(text);
      then?.();
    },
    onStores: (its: Stores) => {
      found = its;
    },
  };
  // Beside a pane the grid is narrow, but this is no phone.
  const env = { isSmall: false };
  const app = new App(GridRoot as never, { props: props as never, templates, env });
  const root = (await app.mount(parent)) as Mounted;
  const [spreadsheet] = Object.values(root.__owl__.children);
  const composer = found?.get(stores.CellComposerStore);
  if (composer === undefined) throw new Error("stores of the grid: none");
  return {
    isEditing: () => composer.editionMode !== "inactive",
    finishEditing: () => {
      composer.stopEdition();
    },
    focus: () => {
      spreadsheet?.component.focusGrid();
    },
    close: () => {
      app.destroy();
    },
  };
};
