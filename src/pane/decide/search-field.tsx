import {
  Button,
  Input,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { ArrowSortRegular, SearchRegular } from "@fluentui/react-icons";
import { sortText } from "../../text/decide-list";
import { ledHere } from "./led-here";
import { sorts, type Sort } from "./decide-state";

const useStyles = makeStyles({
  line: { display: "flex", columnGap: "6px" },
  field: { flexGrow: 1, minWidth: 0, maxWidth: "none" },
  sort: { flexShrink: 0, minWidth: "32px" },
});

type SearchFieldProps = {
  readonly search: string;
  readonly sort: Sort;
  readonly onSearch: (text: string) => void;
  readonly onSort: (sort: Sort) => void;
  /** To the first partner found. */
  readonly onDown: () => void;
};

/** Finds partners by name; the arrow down or Enter leads to those found. */
export function SearchField({ search, sort, onSearch, onSort, onDown }: SearchFieldProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Input
        type="search"
        contentBefore={<SearchRegular />}
        className={styles.field}
        {...ledHere("search")}
        aria-label="Find a partner"
        placeholder="Find a partner"
        value={search}
        onChange={(_, { value }) => {
          onSearch(value);
        }}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "Enter") return;
          event.preventDefault();
          onDown();
        }}
      />
      <Menu
        checkedValues={{ sort: [sort] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const chosen = sorts.find((one) => one === checkedItems[0]);
          if (chosen !== undefined) onSort(chosen);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            className={styles.sort}
            icon={<ArrowSortRegular />}
            aria-label="Sort"
            title="Sort"
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {sorts.map((one) => (
              <MenuItemRadio key={one} name="sort" value={one}>
                {sortText[one].name}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
