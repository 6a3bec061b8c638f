// @ts-check
import { readFile } from "node:fs/promises";
import path from "node:path";
import sirv from "sirv";
import { localPage } from "./local-page.mjs";

/**
 * What answers a request, or passes it on to the next.
 * @typedef {import("node:http").IncomingMessage} Request
 * @typedef {import("node:http").ServerResponse} Response
 * @typedef {(request: Request, response: Response, next: () => void) => void} Handler
 */

const project = path.resolve(import.meta.dirname, "../../..");

export const folders = {
  addIn: path.join(project, "dist"),
  workbench: path.join(project, ".workbench"),
  office: path.join(project, "node_modules/@microsoft/office-js/dist"),
  trust: path.join(import.meta.dirname, "AgaveErrorUX"),
};

/** The workbench runs unsafe-eval because the grid's templates are compiled in the page. */
const workbenchPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
].join("; ");

/**
 * The files of a folder as they are, read anew each time so that a rebuild shows at once.
 * @param {string} folder
 * @param {(response: Response) => void} [setHeaders]
 * @returns {Handler}
 */
const files = (folder, setHeaders) =>
  sirv(folder, { dev: true, ...(setHeaders === undefined ? {} : { setHeaders }) });

/**
 * The handler below a path: inside it, addresses start from that path.
 * @param {string} prefix such as "/addin"
 * @param {Handler} handler
 * @returns {Handler}
 */
const under = (prefix, handler) => (request, response, next) => {
  const address = request.url ?? "/";
  if (!address.startsWith(`${prefix}/`)) {
    next();
    return;
  }
  request.url = address.slice(prefix.length);
  handler(request, response, () => {
    request.url = address;
    next();
  });
};

/**
 * The pages of the add-in with office.js from this server.
 * @param {string} folder
 * @returns {Handler}
 */
const localPages = (folder) => (request, response, next) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const file = path.join(folder, path.normalize(decodeURIComponent(pathname)));
  if (!file.endsWith(".html") || !file.startsWith(folder + path.sep)) {
    next();
    return;
  }
  readFile(file, "utf8").then(
    (html) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.setHeader("Cache-Control", "no-store");
      response.end(localPage(html));
    },
    () => {
      next();
    },
  );
};

/**
 * The workbench: its page at /, the add-in under /addin, Microsoft's office.js under /office.
 * @returns {Handler[]}
 */
export const workbenchSite = ({ addIn, workbench, office, trust } = folders) => [
  under("/addin", localPages(addIn)),
  under("/addin", files(addIn)),
  under("/office/AgaveErrorUX", files(trust)),
  under("/office", files(office)),
  files(workbench, (response) => {
    response.setHeader("Content-Security-Policy", workbenchPolicy);
  }),
];

/**
 * The add-in alone, for Excel: dist/ as it is.
 * @returns {Handler[]}
 */
export const addInSite = ({ addIn } = folders) => [files(addIn)];
