import { version as instruments } from "@rapport/instruments";
import { version as statistics } from "@rapport/statistics";
import { version as analysis } from "./version.js";

/** The versions of what computes: this package, and those of its figures and its measures. */
export const versions = { analysis, instruments, statistics } as const;
