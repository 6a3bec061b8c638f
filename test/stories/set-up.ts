import type { TestProject } from "vitest/node";
import { build } from "../../src/workbench/serve/build.mjs";
import { serve } from "../../src/workbench/serve/serve.mjs";
import { workbenchSite } from "../../src/workbench/serve/sites.mjs";
import { findBrowser } from "./find-browser";

declare module "vitest" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- to be merged with
  export interface ProvidedContext {
    /** Where the workbench is served. */
    address: string;
    /** The browser the stories run in. */
    executablePath: string;
  }
}

/** Once for all stories: the add-in and the workbench are built and served. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  project.provide("executablePath", findBrowser());
  await build(["add-in", "workbench"]);
  const { address, close } = await serve({ site: workbenchSite(), port: 0 });
  project.provide("address", address);
  return close;
}
