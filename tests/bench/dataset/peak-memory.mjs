// Loaded before a benchmarked program: says its peak memory in kilobytes at its end.
import { writeSync } from "node:fs";

process.on("exit", () => writeSync(2, `\n${process.resourceUsage().maxRSS}\n`));
