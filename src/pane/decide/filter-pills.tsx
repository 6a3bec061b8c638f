import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
} from "@fluentui/react-components";
import { Fragment } from "react";
import { whole } from "../../text/counting";
import { filterText, moreFilters, moreFiltersName } from "../../text/decide-filters";
import type { Filter } from "./decide-state";
import { countOf, firstFilters, isFilter, otherFilters } from "./filters";
import type { Session } from "./session";

const useStyles = makeStyles({
  pills: { display: "flex", flexWrap: "wrap", gap: "4px" },
  pill: { minWidth: 0, padding: "0 9px", fontSize: "12px", whiteSpace: "nowrap" },
  menu: { maxHeight: "60vh" },
});

type FilterPillsProps = {
  readonly session: Session;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

/** One of them holds: which partners are listed, with how many they are. */
export function FilterPills({ session, filter, onFilter }: FilterPillsProps) {
  const styles = useStyles();
  const { reviews, entries } = session;
  const others = otherFilters(reviews);
  const isOther = !firstFilters.some((first) => isFilter(first, filter));
  const named = (one: Filter) => `${filterText(one)} ${whole(countOf(reviews, one, entries))}`;
  return (
    <div role="group" aria-label="Show" className={styles.pills}>
      {firstFilters.map((one) => (
        <ToggleButton
          key={filterText(one)}
          className={styles.pill}
          {...look(isFilter(one, filter))}
          onClick={() => {
            onFilter(one);
          }}
        >
          {named(one)}
        </ToggleButton>
      ))}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            className={styles.pill}
            {...moreLook(isOther)}
            {...(isOther ? {} : { "aria-label": moreFiltersName })}
          >
            {isOther ? named(filter) : moreFilters}
          </Button>
        </MenuTrigger>
        <MenuPopover className={styles.menu}>
          <MenuList>
            {others.map(({ of, filters }, at) => (
              <Fragment key={of}>
                {at > 0 && <MenuDivider />}
                <MenuGroup>
                  <MenuGroupHeader>{of}</MenuGroupHeader>
                  {filters.map((one) => (
                    <MenuItem
                      key={filterText(one)}
                      secondaryContent={whole(countOf(reviews, one, entries))}
                      onClick={() => {
                        onFilter(one);
                      }}
                    >
                      {filterText(one)}
                    </MenuItem>
                  ))}
                </MenuGroup>
              </Fragment>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

const pill = { size: "small", shape: "circular" } as const;

const look = (checked: boolean) =>
  ({ ...pill, checked, appearance: checked ? "primary" : "secondary" }) as const;

const moreLook = (chosen: boolean) =>
  ({ ...pill, appearance: chosen ? "primary" : "secondary" }) as const;
