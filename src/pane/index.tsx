/** Functions register before this runs; the pane's own code comes after, so cells never wait. */
void Office.onReady().then(async () => {
  const { mountPane } = await import(/* webpackChunkName: "pane" */ "./mount-pane");
  const element = document.getElementById("pane");
  if (element === null) throw new Error("Page without its pane element");
  mountPane(element);
});
