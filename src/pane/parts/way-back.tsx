import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons";
import { useEffect, useEffectEvent } from "react";
import { cornerRoom } from "./corner-room";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", columnGap: "4px", paddingRight: cornerRoom },
  button: { minWidth: "24px", marginLeft: "-6px", flexShrink: 0 },
  name: {
    margin: 0,
    fontSize: "16px",
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
  },
});

type WayBackProps = {
  /** Of the screen that is left by going back. */
  readonly name: string;
  readonly onBack: () => void;
};

/** The name of a screen below another, and the way back: also Alt and the left arrow. */
export function WayBack({ name, onBack }: WayBackProps) {
  const styles = useStyles();
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" || !event.altKey) return;
    // The browser would leave the page.
    event.preventDefault();
    onBack();
  });
  useEffect(() => {
    document.addEventListener("keydown", pressed);
    return () => {
      document.removeEventListener("keydown", pressed);
    };
  }, []);
  return (
    <div className={styles.row}>
      <Button
        className={styles.button}
        appearance="transparent"
        size="small"
        icon={<ChevronLeftRegular />}
        aria-label="Back"
        title="Back (Alt+←)"
        onClick={onBack}
      />
      <p className={styles.name}>{name}</p>
    </div>
  );
}
