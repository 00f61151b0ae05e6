import type { RecordName, RecordTypes } from "../../records/record-types.js";
import type { Build, BuildVariant } from "./overrides.js";

/** Kinds with variants, and the field that tells them apart. */
interface Variants {
  readonly ConsentToAnalytics: "status";
  readonly IntakeCall: "outcome";
  readonly GoalRating: "scale";
}

/** One function for each kind of record. */
export type KindBuilders = {
  readonly [Name in Exclude<RecordName, keyof Variants>]: Build<RecordTypes[Name]>;
} & {
  readonly [Name in keyof Variants]: BuildVariant<RecordTypes[Name], Variants[Name] & keyof RecordTypes[Name]>;
};
