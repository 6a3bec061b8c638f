import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { PaneActions } from "../state/pane-actions";
import { places, type Place } from "../state/pane-state";
import { helpPage, menuEntries } from "./menu-entries";

const useStyles = makeStyles({
  head: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    minHeight: "44px",
    // Excel may draw its own menu in the top right corner.
    padding: "0 40px 0 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexGrow: 1, minWidth: 0 },
  tab: { "@media (max-width: 319px)": { paddingLeft: "6px", paddingRight: "6px" } },
  menu: { minWidth: "28px", flexShrink: 0 },
  below: {
    "--corner-room": "0px",
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
  },
});

const names: Readonly<Record<Place, string>> = {
  overview: "Overview",
  decide: "Decide",
  formulas: "Formulas",
};

type FrameProps = {
  readonly place: Place;
  readonly actions: PaneActions;
  readonly children: ReactNode;
};

/** The places of a portfolio as tabs, the menu beside them, and what is shown below. */
export function Frame({ place, actions, children }: FrameProps) {
  const styles = useStyles();
  return (
    <>
      <header className={styles.head}>
        <TabList
          className={styles.tabs}
          aria-label="Places"
          selectedValue={place}
          onTabSelect={(_, { value }) => {
            const chosen = places.find((one) => one === value);
            if (chosen !== undefined) actions.show(chosen);
          }}
        >
          {places.map((one) => (
            <Tab key={one} value={one} className={styles.tab}>
              {names[one]}
            </Tab>
          ))}
        </TabList>
        <MoreMenu actions={actions} />
      </header>
      <div className={styles.below}>{children}</div>
    </>
  );
}

function MoreMenu({ actions }: Pick<FrameProps, "actions">) {
  const styles = useStyles();
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.menu}
          appearance="transparent"
          icon={<MoreHorizontalRegular />}
          aria-label="More"
          title="More"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {menuEntries.map(({ label, choose }) => (
            <MenuItem
              key={label}
              onClick={() => {
                choose(actions);
              }}
            >
              {label}
            </MenuItem>
          ))}
          <MenuItemLink href={helpPage} target="_blank" rel="noreferrer">
            Help
          </MenuItemLink>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
