import { makeStyles } from "@fluentui/react-components";
import { Activity, useEffect, useRef, useState, type FocusEvent, type ReactNode } from "react";
import { mayTakeFocus } from "./focus";

const useStyles = makeStyles({ inside: { display: "contents" } });

type KeptProps = { readonly shown: boolean; readonly children: ReactNode };

/**
 * Stays as it was left while something else stands in its place: what was typed, how far it was
 * scrolled, and what had the focus, which comes back to it.
 */
export function Kept({ shown, children }: KeptProps) {
  const [wasShown, setWasShown] = useState(shown);
  if (shown && !wasShown) setWasShown(true);
  if (!shown && !wasShown) return null;
  return (
    <Activity mode={shown ? "visible" : "hidden"}>
      <FocusReturns>{children}</FocusReturns>
    </Activity>
  );
}

/** Its effects run after those of what is in it, and again whenever it is shown again. */
function FocusReturns({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const last = useRef<HTMLElement>(null);
  const isHere = useRef(false);
  useEffect(() => {
    if (last.current?.isConnected === true && mayTakeFocus()) last.current.focus();
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const remember = ({ target }: FocusEvent<HTMLElement>) => {
    // A screen that comes takes the focus to its title first.
    if (isHere.current) last.current = target;
  };
  return (
    <div className={styles.inside} onFocus={remember}>
      {children}
    </div>
  );
}
