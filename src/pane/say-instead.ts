/** Says a sentence where the pane should be, with nothing but what every page has. */
export function sayInstead(element: HTMLElement, sentence: string): void {
  const paragraph = document.createElement("p");
  paragraph.setAttribute("role", "alert");
  paragraph.style.cssText = "margin: 12px; font: 14px/20px 'Segoe UI', sans-serif";
  paragraph.textContent = sentence;
  element.replaceChildren(paragraph);
}
