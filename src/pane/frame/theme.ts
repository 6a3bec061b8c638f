import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { isExcelDark } from "../../workflows/is-excel-dark";

const darkScheme = "(prefers-color-scheme: dark)";

/** As Excel says it; where it does not, as the system says it. */
const isDark = (): boolean => isExcelDark() ?? window.matchMedia(darkScheme).matches;

/** Excel tells nobody that its theme has changed, so it is asked whenever the pane is entered. */
function listen(changed: () => void): () => void {
  const scheme = window.matchMedia(darkScheme);
  scheme.addEventListener("change", changed);
  window.addEventListener("focus", changed);
  return () => {
    scheme.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
  };
}

export const useTheme = (): Theme =>
  useSyncExternalStore(listen, isDark) ? webDarkTheme : webLightTheme;
