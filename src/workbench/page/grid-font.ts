/** The one font the grid draws with, by its name there. */
export const gridFont = "Roboto";

type Face = { readonly fonts: readonly string[]; readonly percent: number };

/**
 * Excel's body font and the one made to its measure, and before them what stands in where a
 * computer has neither: made as narrow, so that what fits its column in Excel fits here, and with
 * lines as high. The last one that is there counts.
 */
const faces: readonly Face[] = [
  { fonts: ["Arial", "Liberation Sans"], percent: 91 },
  { fonts: ["Segoe UI"], percent: 94 },
  { fonts: ["Calibri", "Carlito"], percent: 100 },
];

/** Of Excel's body font, in per cent of its size. */
const line = { above: 95.2, below: 26.9 };

/** Above and below the line it stands on; what is made narrower is made lower with it. */
const lineOf = (percent: number): string =>
  percent === 100
    ? ""
    : `ascent-override: ${(100 * line.above) / percent}%;
       descent-override: ${(100 * line.below) / percent}%;`;

const weights = [
  { weight: "normal", suffix: "" },
  { weight: "bold", suffix: " Bold" },
] as const;

const rules = faces.flatMap(({ fonts, percent }) =>
  weights.map(({ weight, suffix }) => {
    const sources = fonts.map((name) => `local("${name}${suffix}")`).join(", ");
    return `@font-face {
      font-family: ${gridFont}; font-weight: ${weight}; src: ${sources}; size-adjust: ${percent}%;
      ${lineOf(percent)}
    }`;
  }),
);

/** On a canvas a font is there when it is loaded, and not a moment before. */
export const loadGridFont = async (): Promise<void> => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join("\n"));
  document.adoptedStyleSheets.push(sheet);
  const loaded = weights.map(({ weight }) => document.fonts.load(`${weight} 15px ${gridFont}`));
  // Those that a computer does not have fail, and the one before them counts.
  await Promise.allSettled(loaded);
};
