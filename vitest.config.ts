import { defineConfig } from "vitest/config";

/** Unit and integration tests run in Node; stories run in a real browser over the built add-in. */
export default defineConfig({
  test: {
    reporters: ["default", ["json", { outputFile: ".cache/tests.json" }]],
    projects: [
      {
        test: {
          name: "node",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/stories/**", "test/build/**"],
          // A build of forty columns on a busy machine; nothing is timed by it.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "built",
          include: ["test/stories/**/*.test.ts", "test/build/**/*.test.ts"],
          globalSetup: ["test/stories/set-up.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
