export { specify } from "./testing/specify.js";
export type { Given, Outcome } from "./testing/specify.js";
export { recordBuilders } from "./testing/builders/record-builders.js";
export type { RecordBuilders } from "./testing/builders/record-builders.js";
export type { KindBuilders } from "./testing/builders/kind-builders.js";
export type { PracticeOptions } from "./testing/builders/practice/practice-options.js";
export type { Build, BuildVariant, Overrides } from "./testing/builders/overrides.js";
export type { OverrideError } from "./testing/builders/override-error.js";
