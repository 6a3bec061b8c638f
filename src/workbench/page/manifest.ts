/** What the workbench knows of the add-in: the addresses as paths of wherever it is served. */
export type AddIn = {
  readonly name: string;
  readonly page: string;
  readonly functions: string | undefined;
  readonly button: { readonly label: string; readonly icon: string } | undefined;
};

/** The path of an address below the folder that holds the add-in: its origin is the product's. */
const localPath = (address: string, folder: string): string => {
  const { pathname, search } = new URL(address);
  return `${folder}${pathname}${search}`;
};

const child = (parent: Element | undefined, name: string): Element | undefined =>
  parent === undefined ? undefined : [...parent.children].find((one) => one.localName === name);

const descendants = (parent: Document | Element, name: string): readonly Element[] => [
  ...parent.getElementsByTagNameNS("*", name),
];

const defaultValue = (element: Element | undefined): string | undefined =>
  element?.getAttribute("DefaultValue") ?? undefined;

/** Reads the text or address that an element names by its `resid`. */
const resources = (manifest: Document) => {
  const byId = new Map(
    ["Image", "Url", "String"].flatMap((name) =>
      descendants(manifest, name).map(
        (one) => [one.getAttribute("id"), defaultValue(one)] as const,
      ),
    ),
  );
  return (element: Element | undefined): string | undefined =>
    byId.get(element?.getAttribute("resid") ?? null);
};

const readButton = (manifest: Document, folder: string): AddIn["button"] => {
  const named = resources(manifest);
  const control = descendants(manifest, "Control").find(
    (one) => child(one, "Action")?.getAttributeNS(xsi, "type") === "ShowTaskpane",
  );
  const label = named(child(control, "Label"));
  const image = child(control, "Icon")?.children[0];
  const icon = named(image);
  return label === undefined || icon === undefined
    ? undefined
    : { label, icon: localPath(icon, folder) };
};

const xsi = "http://www.w3.org/2001/XMLSchema-instance";

/**
 * Reads an add-in-only manifest as Excel does, as far as the workbench needs it.
 * @param folder where the add-in's files are served, such as "/addin"
 */
export const readManifest = (manifest: Document, folder: string): AddIn => {
  const named = resources(manifest);
  const root = manifest.documentElement;
  const name = defaultValue(child(root, "DisplayName"));
  const page = defaultValue(child(child(root, "DefaultSettings"), "SourceLocation"));
  if (name === undefined || page === undefined) throw new Error("manifest: no name or no page");
  const metadata = named(child(descendants(manifest, "Metadata")[0], "SourceLocation"));
  return {
    name,
    page: localPath(page, folder),
    functions: metadata === undefined ? undefined : localPath(metadata, folder),
    button: readButton(manifest, folder),
  };
};
