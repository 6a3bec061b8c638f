import { sayInstead } from "./say-instead";

/** Functions register before this runs; the pane's own code comes after, so cells never wait. */
void Office.onReady().then(async () => {
  const element = document.getElementById("pane");
  if (element === null) throw new Error("Page without its pane element");
  try {
    const { mountPane } = await import(/* webpackChunkName: "pane" */ "./mount-pane");
    mountPane(element);
  } catch (error) {
    sayInstead(
      element,
      "Vital Few could not be loaded in full. Nothing in your workbook was changed. Check the connection, then close this pane and open it again.",
    );
    throw error;
  }
});
