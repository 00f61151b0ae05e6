import { parentPort } from "node:worker_threads";
import { measureHistory, measureReport } from "./measure.mjs";

parentPort?.on("message", async ({ kind, ...practice }) => {
  try {
    const result = kind === "report" ? await measureReport(practice) : await measureHistory(practice);
    parentPort?.postMessage({ result });
  } catch (error) {
    parentPort?.postMessage({ failed: `${error instanceof Error ? error.stack : error}` });
  }
});
