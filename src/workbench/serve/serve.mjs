// @ts-check
import http from "node:http";
import https from "node:https";

/**
 * @typedef {import("./sites.mjs").Handler} Handler
 * @typedef {{ readonly address: string, readonly close: () => Promise<void> }} Served
 */

/** Reachable from this computer only. */
const loopback = "127.0.0.1";

const ours = /^(localhost|127\.0\.0\.1)(:\d+)?$/;

/**
 * Tries each handler in turn. A request under another host name is refused: a page elsewhere
 * that had its name resolve to this computer must not read what is served here.
 * @param {readonly Handler[]} site
 * @returns {import("node:http").RequestListener}
 */
const answer = (site) => (request, response) => {
  if (!ours.test(request.headers.host ?? "")) {
    response.writeHead(403).end("This server answers to localhost only.");
    return;
  }
  /** @param {number} index */
  const from = (index) => {
    const handler = site[index];
    if (handler === undefined) response.writeHead(404).end(`Not found: ${request.url ?? ""}`);
    else
      handler(request, response, () => {
        from(index + 1);
      });
  };
  from(0);
};

/**
 * @param {import("node:net").Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false when the port is taken
 */
const listen = (server, port) =>
  new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const failed = (error) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    };
    server.once("error", failed);
    server.listen(port, loopback, () => {
      server.off("error", failed);
      resolve(true);
    });
  });

/**
 * Serves a site on this computer.
 * @param {object} options
 * @param {readonly Handler[]} options.site
 * @param {number} options.port 0 takes any free one
 * @param {boolean} [options.orNext] take the next free port when this one is taken
 * @param {https.ServerOptions} [options.certificate] serves over https
 * @returns {Promise<Served>}
 */
export const serve = async ({ site, port, orNext = false, certificate }) => {
  const listener = answer(site);
  const server =
    certificate === undefined
      ? http.createServer(listener)
      : https.createServer(certificate, listener);
  const last = orNext ? port + 50 : port;
  for (let candidate = port; candidate <= last; candidate += 1) {
    if (await listen(server, candidate)) return served(server, certificate !== undefined);
  }
  throw new Error(orNext ? `no free port from ${port} to ${last}` : `port taken: ${port}`);
};

/**
 * @param {http.Server | https.Server} server
 * @param {boolean} secure
 * @returns {Served}
 */
const served = (server, secure) => {
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error(`server address: ${String(at)}`);
  return {
    address: `${secure ? "https" : "http"}://localhost:${at.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};
