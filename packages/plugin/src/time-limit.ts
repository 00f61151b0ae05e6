export { withinTime } from "./time-limit/within-time.js";
export type { TimedResult } from "./time-limit/within-time.js";
