import { defineConfig } from "vitest/config";
import { fileURLToPath } from "node:url";

// Tests read the sources of every package, so that a test never sees a stale build.
const conditions = ["@rapport/source", "node", "import", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["src/**/*.test.ts"],
    // Sources keep no state, so files may share a process: loading what they import again for each took most of the time.
    isolate: false,
    // Many tests wait for a command that they started, so that no processor is kept free for the one who looks on.
    maxWorkers: "100%",
    setupFiles: [fileURLToPath(new URL("./fail-on-console.mjs", import.meta.url))],
    // No test is about time: a machine that is busy is no fault, and a test that hangs is still stopped.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    env: { TZ: "Pacific/Auckland" },
    // The second is for summary.mjs, and stands in turbo.json among the outputs, so that a cached result has it too.
    reporters: ["default", "json"],
    outputFile: { json: ".turbo/vitest.json" },
  },
});
