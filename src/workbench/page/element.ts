/** An element that the page is known to have. */
export const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`element of the page: ${id}`);
  return element;
};
