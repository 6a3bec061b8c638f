import { expect, test } from "vitest";
import { localPage } from "../../../src/workbench/serve/local-page.mjs";

const cdn = "https://appsforoffice.microsoft.com";

const withPolicy = (policy: string): string =>
  `<head><meta http-equiv="Content-Security-Policy" content="${policy}" /></head>`;

test("office.js is named at this server instead of Microsoft's", () => {
  expect(localPage(`<script src="${cdn}/lib/1/hosted/office.js"></script>`)).toBe(
    '<script src="/office/office.js"></script>',
  );
});

test("a page without a policy is otherwise left as it is", () => {
  const page = "<!doctype html>\n<title>A pane</title><p>content='x'</p>";
  expect(localPage(page)).toBe(page);
});

test.each([
  ["default-src 'self'", "default-src 'self'"],
  ["script-src 'self'", "script-src 'self'"],
  [
    "default-src 'none'; script-src 'self'",
    "default-src 'none'; script-src 'self'; frame-src 'self'",
  ],
  ["default-src 'none'; frame-src 'none'", "default-src 'none'; frame-src 'self'"],
  [
    "default-src 'none'; frame-src https://a.example; script-src 'self'",
    "default-src 'none'; script-src 'self'; frame-src https://a.example 'self'",
  ],
  ["frame-src 'self'; default-src 'none'", "frame-src 'self'; default-src 'none'"],
])("the policy %s becomes %s", (production, local) => {
  expect(localPage(withPolicy(production))).toBe(withPolicy(local));
});
