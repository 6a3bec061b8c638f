import { useSyncExternalStore } from "react";
import { localSerial } from "../domain/numeric/date-serial";

/** The local date and time as an Excel serial. */
export const now = (): number => localSerial(new Date());

/** Today's local date as an Excel serial. */
export const today = (): number => Math.floor(now());

const minute = 60_000;

function everyMinute(listener: () => void): () => void {
  const timer = setInterval(listener, minute);
  return () => {
    clearInterval(timer);
  };
}

/** Today's date in a pane that may stay open over midnight. */
export const useToday = (): number => useSyncExternalStore(everyMinute, today);
