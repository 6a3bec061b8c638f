/** The one font the grid draws with, by its name there. */
export const gridFont = "Roboto";

type Face = { readonly fonts: readonly string[]; readonly percent: number };

/**
 * Excel's body font and the one made to its measure, and before them what stands in where a
 * computer has neither: made as narrow, so that what fits its column in Excel fits here.
 * The last one that is there counts.
 */
const faces: readonly Face[] = [
  { fonts: ["Arial", "Liberation Sans"], percent: 91 },
  { fonts: ["Segoe UI"], percent: 94 },
  { fonts: ["Calibri", "Carlito"], percent: 100 },
];

const weights = [
  { weight: "normal", suffix: "" },
  { weight: "bold", suffix: " Bold" },
] as const;

const rules = faces.flatMap(({ fonts, percent }) =>
  weights.map(({ weight, suffix }) => {
    const sources = fonts.map((name) => `local("${name}${suffix}")`).join(", ");
    return `@font-face {
      font-family: ${gridFont}; font-weight: ${weight}; src: ${sources}; size-adjust: ${percent}%;
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
