import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { FollowUp, Roadblock } from "./follow-up.js";
import type { MetricOf, WaitOf } from "./metric-of.js";
import type { Audience, Physical, Setting, TreatmentStage } from "./vocabulary.js";

/**
 * The contract for an intervention type: a plain object, recognised by its shape.
 * `Details` is what the schema says of one practice's details, `Written` how they stand in a record; a schema that keeps
 * the contract changes nothing, so that both are alike.
 */
export interface InterventionType<Details = unknown, Written = Details> {
  /** The version of this contract that the type is written for. */
  readonly apiVersion: 1;
  /** What records call the type: lower-case words joined by hyphens, unique among the types in use. */
  readonly code: string;
  /** What a report calls the type, for instance `Sensate focus`. */
  readonly display: string;
  /** One sentence on what clients do in it. */
  readonly description: string;
  /** Who it is for; at least one. */
  readonly audience: readonly Audience[];
  /** Where it takes place; at least one. */
  readonly setting: readonly Setting[];
  /**
   * The most intimate bodily activity that it can ask for, in any of its settings. A type that can be `genital` or
   * `partnered` takes place at home and never in the room (P1.5).
   */
  readonly physical: Physical;
  /** The stages of the six-stage model in which it may be delivered; at least one, never before treatment (P3.2). */
  readonly stages: readonly TreatmentStage[];
  /**
   * What is recorded of one practice: any Standard Schema (zod, valibot, arktype…) that answers at once and never with
   * a promise. Records hold details as JSON and metrics read them as they are written, so the schema checks them and
   * changes nothing: no defaults, no coercion. Let it refuse fields that it does not know, so that nothing is recorded by
   * accident.
   */
  readonly details: StandardSchemaV1<Written, Details>;
  /** The figures that a report may draw from details, by a name of the author's choice. May be empty. */
  readonly metrics: Readonly<Record<string, MetricOf<Written>>>;
  /** What has to come first: a referral, an agreement. The check of a dataset warns where it did not. */
  readonly waitsFor?: readonly WaitOf<Written>[];
  /** What the check of a dataset suggests where a roadblock was met and nothing followed it (P6.2). */
  readonly followUps?: { readonly [R in Roadblock]?: FollowUp };
  /** Where the clinical facts come from: author, year, title. */
  readonly sources?: readonly string[];
  /**
   * The details of a plausible course, in order; at least one, invented and never a client's. They show up in
   * documentation, prove the schema and the metrics, and fill invented practices.
   */
  readonly examples: readonly Written[];
}
