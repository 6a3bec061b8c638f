import { useCallback, useEffect, useLayoutEffect, useState, type RefObject } from "react";
import { rowHeight } from "./partner-row";

/** Drawn above and below what is in sight, so that scrolling finds rows there. */
const beyond = 8;
/** As high as a pane that has not been measured yet. */
const unmeasured = 600;

/** Which of many rows of one height are drawn: those in sight, and the one with the focus. */
export function useRowsInSight(
  list: RefObject<HTMLElement | null>,
  { rows, active }: { readonly rows: number; readonly active: number },
) {
  const [sight, setSight] = useState({ top: 0, height: unmeasured });
  const measure = useCallback(() => {
    const { scrollTop: top = 0, clientHeight = 0 } = list.current ?? {};
    const height = clientHeight > 0 ? clientHeight : unmeasured;
    setSight((was) => (was.top === top && was.height === height ? was : { top, height }));
  }, [list]);
  useEffect(() => {
    window.addEventListener("resize", measure);
    return () => {
      window.removeEventListener("resize", measure);
    };
  }, [measure]);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || active < 0) return;
    const height = element.clientHeight > 0 ? element.clientHeight : unmeasured;
    const top = active * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + height)
      element.scrollTop = top + rowHeight - height;
    measure();
  }, [list, active, rows, measure]);
  const first = Math.max(0, Math.floor(sight.top / rowHeight) - beyond);
  const last = Math.min(rows - 1, Math.ceil((sight.top + sight.height) / rowHeight) + beyond);
  const places = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  const drawn = active >= 0 && !places.includes(active) ? [...places, active] : places;
  return { drawn: drawn.sort((a, b) => a - b), measure };
}
