import { makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowSwapFilled,
  ArrowUpFilled,
  ArrowUpRightFilled,
  DoorArrowRightFilled,
  LeafOneFilled,
  LineHorizontal1Filled,
  WrenchFilled,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { Action } from "../../domain/portfolio/review/action";

/** Colour means action, and never alone: the icon and the word say it too. */
export const actionIcons: Readonly<Record<Action, FluentIcon>> = {
  Invest: ArrowUpFilled,
  Grow: ArrowUpRightFilled,
  Maintain: LineHorizontal1Filled,
  Incubate: LeafOneFilled,
  Fix: WrenchFilled,
  Renegotiate: ArrowSwapFilled,
  Exit: DoorArrowRightFilled,
};

/** The colour of an action on its own, for the edge of a block. */
export const actionColours: Readonly<Record<Action, string>> = {
  Invest: tokens.colorPaletteForestForeground2,
  Grow: tokens.colorPaletteTealForeground2,
  Maintain: tokens.colorPalettePlatinumForeground2,
  Incubate: tokens.colorPaletteLavenderForeground2,
  Fix: tokens.colorPaletteMarigoldForeground2,
  Renegotiate: tokens.colorPaletteBlueForeground2,
  Exit: tokens.colorPaletteCranberryForeground2,
};

/** Without a colour of its own what is filled would look like what is outlined. */
const forcedFill = {
  "@media (forced-colors: active)": {
    forcedColorAdjust: "none",
    backgroundColor: "CanvasText",
    color: "Canvas",
  },
} as const;

/** Classes for something filled in the colour of an action. */
export const useActionFills = makeStyles({
  Invest: {
    backgroundColor: tokens.colorPaletteForestBackground2,
    color: actionColours.Invest,
    ...forcedFill,
  },
  Grow: {
    backgroundColor: tokens.colorPaletteTealBackground2,
    color: actionColours.Grow,
    ...forcedFill,
  },
  Maintain: {
    backgroundColor: tokens.colorPalettePlatinumBackground2,
    color: actionColours.Maintain,
    ...forcedFill,
  },
  Incubate: {
    backgroundColor: tokens.colorPaletteLavenderBackground2,
    color: actionColours.Incubate,
    ...forcedFill,
  },
  Fix: {
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    color: actionColours.Fix,
    ...forcedFill,
  },
  Renegotiate: {
    backgroundColor: tokens.colorPaletteBlueBackground2,
    color: actionColours.Renegotiate,
    ...forcedFill,
  },
  Exit: {
    backgroundColor: tokens.colorPaletteCranberryBackground2,
    color: actionColours.Exit,
    ...forcedFill,
  },
});
