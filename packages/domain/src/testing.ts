export { specify } from "./testing/specify.js";
export type { Given, Outcome } from "./testing/specify.js";
