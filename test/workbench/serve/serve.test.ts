import { mkdtemp, mkdir, writeFile } from "node:fs/promises";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../../src/workbench/serve/serve.mjs";
import { folders, workbenchSite } from "../../../src/workbench/serve/sites.mjs";

let served: Awaited<ReturnType<typeof serve>>;
let site: ReturnType<typeof workbenchSite>;

beforeAll(async () => {
  const root = await mkdtemp(path.join(tmpdir(), "workbench-"));
  const addIn = path.join(root, "dist");
  const workbench = path.join(root, "page");
  await mkdir(addIn);
  await mkdir(workbench);
  await writeFile(path.join(root, "outside.html"), "outside");
  await writeFile(path.join(addIn, "functions.json"), '{"functions":[]}');
  await writeFile(
    path.join(addIn, "taskpane.html"),
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  );
  await writeFile(path.join(workbench, "index.html"), "<title>Workbench</title>");
  site = workbenchSite({ ...folders, addIn, workbench });
  served = await serve({ site, port: 0 });
});

afterAll(() => served.close());

const get = async (address: string) => {
  const response = await fetch(served.address + address);
  return { status: response.status, text: await response.text(), headers: response.headers };
};

test("the workbench is at /, under a policy that lets it reach nothing else", async () => {
  const page = await get("/");
  expect(page.text).toBe("<title>Workbench</title>");
  expect(page.headers.get("content-security-policy")).toContain("default-src 'self'");
});

test("the add-in is under /addin, its pages with office.js from this server", async () => {
  expect((await get("/addin/functions.json")).text).toBe('{"functions":[]}');
  const pane = await get("/addin/taskpane.html?_host_Info=Excel$Web");
  expect(pane.text).toBe('<script src="/office/office.js"></script>');
  expect(pane.headers.get("content-type")).toBe("text/html; charset=utf-8");
});

test("office.js is Microsoft's, its trust page is the workbench's", async () => {
  expect((await get("/office/office.js")).text).toContain("Microsoft");
  expect((await get("/office/AgaveErrorUX/index.html")).text).toContain("hostUserTrusted: true");
});

test.each(["/nothing.txt", "/addin/nothing.html", "/addin/..%2foutside.html", "/addinx/a"])(
  "%s is not found",
  async (address) => {
    expect((await get(address)).status).toBe(404);
  },
);

test("a request under another host name is refused", async () => {
  const status = await new Promise((resolve, reject) => {
    http
      .get(served.address, { headers: { host: "evil.example" } }, (response) => {
        resolve(response.resume().statusCode);
      })
      .on("error", reject);
  });
  expect(status).toBe(403);
});

test("a taken port is refused, or the next free one is taken on request", async () => {
  const port = Number(new URL(served.address).port);
  await expect(serve({ site, port })).rejects.toThrow(`port taken: ${port}`);
  const other = await serve({ site, port, orNext: true });
  expect(Number(new URL(other.address).port)).toBeGreaterThan(port);
  await other.close();
});
