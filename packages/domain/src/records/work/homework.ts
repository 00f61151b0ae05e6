import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z from "zod/mini";
import { defineRecord, standardSchema } from "../checking/define-record.js";
import { notBefore } from "../checking/rule.js";
import type { RecordRule } from "../checking/rule.js";
import { completions, homeworkSettings } from "../code-lists.js";
import type { Completion, HomeworkSetting } from "../code-lists.js";
import { day, fields, identifier, note, optional, tenPoints } from "../fields.js";
import { roadblockShape } from "./roadblock.js";
import type { RoadblockMet } from "./roadblock.js";

/** What the client tells of it (P6.1). */
export interface HomeworkReport {
  readonly reportedOn: string;
  readonly completion: Completion;
  readonly whatWorked?: string;
  readonly whatDidNot?: string;
  /** 0 to 10. */
  readonly helpfulness?: number;
  /** 0 to 10. */
  readonly distress?: number;
  readonly roadblock?: RoadblockMet;
  /** What the intervention type asks to be recorded; its plug-in checks it. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** An exercise that comes from an intervention (P6.1). Everything bodily is done at home, in private (P1.5). */
export interface Homework {
  readonly id: string;
  readonly interventionId: string;
  /** The session in which it was given. */
  readonly sessionId?: string;
  /** `room` for what clients practise in a session, such as a conversation. */
  readonly setting: HomeworkSetting;
  readonly assignedOn: string;
  readonly task?: string;
  /** Absent until it is reported. */
  readonly report?: HomeworkReport;
}

/** @internal */
export const homeworkShape = fields({
  id: identifier,
  interventionId: identifier,
  sessionId: optional(identifier),
  setting: z.enum(homeworkSettings),
  assignedOn: day,
  task: optional(note),
  report: optional(
    fields({
      reportedOn: day,
      completion: z.enum(completions),
      whatWorked: optional(note),
      whatDidNot: optional(note),
      helpfulness: optional(tenPoints),
      distress: optional(tenPoints),
      roadblock: optional(roadblockShape),
      details: optional(z.readonly(z.record(z.string(), z.unknown()))),
    }),
  ),
});

const rules: readonly RecordRule<Homework>[] = [
  {
    id: "P6.1",
    code: "out-of-order",
    path: "report.reportedOn",
    message: "Expected a day that is not before assignedOn.",
    holds: ({ assignedOn, report }) => notBefore(report?.reportedOn, assignedOn),
  },
  {
    id: "P6.2",
    code: "out-of-order",
    path: "report.roadblock.response.on",
    message: "Expected a day that is not before reportedOn.",
    holds: ({ report }) => notBefore(report?.roadblock?.response?.on, report?.reportedOn),
  },
];

/** @internal */
export const homeworkRecord = defineRecord<Homework>({
  name: "Homework",
  rule: "P6.1",
  about: "An exercise that comes from an intervention, with its report (P6.1) and its roadblock (P6.2).",
  shape: homeworkShape,
  rules,
});

/** Checks a value of any origin as homework. */
export const homeworkSchema: StandardSchemaV1<unknown, Homework> = standardSchema(homeworkRecord);
