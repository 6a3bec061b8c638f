import { colorArgument, wordArgument } from "../arguments";
import {
  borderOf,
  changeFormat,
  hostRuleOf,
  type ConditionalBorder,
  type FormatSelf,
} from "../conditional-format";
import type { HostClass, HostObject, Scalar } from "../host-class";

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
type BorderSelf = FormatSelf & { readonly side: (typeof sides)[number] };

const borderObject = (self: FormatSelf, side: unknown): HostObject => ({
  is: "ConditionalRangeBorder",
  self: { ...self, side: wordArgument(side, sides) } satisfies BorderSelf,
});

/** Kept for the file and the client; the grid draws no borders of rules. */
export const conditionalBordersClass: HostClass<FormatSelf> = {
  name: "ConditionalRangeBorderCollection",
  scalars: { Count: { get: () => sides.length } },
  items: (self) => sides.map((side) => borderObject(self, side)),
  item: borderObject,
};

const borderPart = (
  key: keyof ConditionalBorder,
  read: (value: unknown) => string,
): Scalar<BorderSelf> => ({
  get: (self) => borderOf(hostRuleOf(self).style, self.side)[key],
  set: (self, value) => {
    const { style } = hostRuleOf(self);
    const border = { ...borderOf(style, self.side), [key]: read(value) };
    changeFormat(self, { style: { ...style, [self.side]: border } });
  },
});

const borderStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

export const conditionalBorderClass: HostClass<BorderSelf> = {
  name: "ConditionalRangeBorder",
  scalars: {
    Style: borderPart("style", (value) => wordArgument(value, borderStyles)),
    Color: borderPart("color", colorArgument),
    SideIndex: { get: ({ side }) => side },
  },
  identity: ({ side }) => ({ SideIndex: side }),
};
