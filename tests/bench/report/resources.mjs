// Loaded before a benchmarked program: says at its end what it computed, in seconds, and its peak memory in kilobytes.
import { writeSync } from "node:fs";

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(2, `\n${JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1e6, kilobytes: maxRSS })}\n`);
});
