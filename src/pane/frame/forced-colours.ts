/**
 * Colours of the drawings where a person has set their own: an SVG keeps its colours otherwise.
 * Everything drawn takes them from these tokens.
 */
export const forcedColours = {
  "@media (forced-colors: active)": {
    "--colorNeutralForeground1": "CanvasText",
    "--colorNeutralForeground2": "CanvasText",
    "--colorNeutralForeground3": "CanvasText",
    "--colorNeutralBackgroundInverted": "CanvasText",
    "--colorNeutralBackground1": "Canvas",
    "--colorNeutralStroke1": "GrayText",
    "--colorNeutralStroke2": "CanvasText",
    "--colorNeutralStrokeAccessible": "CanvasText",
    "--colorBrandForeground1": "Highlight",
    "--colorStatusSuccessForeground1": "CanvasText",
    "--colorStatusWarningForeground3": "CanvasText",
    "--colorStatusDangerForeground1": "CanvasText",
  },
} as const;
