import { roadblocks } from "../codes.js";
import { completions, homeworkSettings } from "../records/code-lists.js";
import type { Roadblock } from "../records/code-lists.js";
import type { Homework, HomeworkReport } from "../records/work/homework.js";
import { details } from "./json-cells.js";
import { whole } from "./number-cells.js";
import { maybe, needed, recordTable } from "./record-table.js";
import { code, day, text } from "./text-cells.js";
import type { Row } from "./tables.js";

/** A report as far as the table is filled in: no free texts, and of a roadblock its kind. */
export interface TabledReport extends Partial<Omit<HomeworkReport, "whatWorked" | "whatDidNot" | "roadblock">> {
  readonly roadblock?: { readonly kind: Roadblock };
}

/** What the table `assignments` carries of homework. */
export interface TabledHomework extends Omit<Homework, "sessionId" | "task" | "report"> {
  readonly report?: TabledReport;
}

export const assignmentsTable = recordTable("assignments", {
  id: needed("assignment_id", text),
  interventionId: needed("intervention_id", text),
  setting: needed("setting", code(homeworkSettings)),
  assignedOn: needed("assigned_on", day),
  reportedOn: maybe("reported_on", day),
  completion: maybe("completion", code(completions)),
  helpfulness: maybe("helpfulness", whole(0, 10)),
  distress: maybe("distress", whole(0, 10)),
  roadblock: maybe("roadblock", code(roadblocks)),
  details: maybe("details", details),
});

type Fields = Parameters<typeof assignmentsTable.toRow>[0];

export function assignmentRow({ report: { roadblock, ...told } = {}, ...given }: TabledHomework): Row {
  return assignmentsTable.toRow({ ...given, ...told, ...(roadblock ? { roadblock: roadblock.kind } : {}) });
}

export function homeworkOf({ id, interventionId, setting, assignedOn, roadblock, ...told }: Fields): TabledHomework {
  const given = { id, interventionId, setting, assignedOn };
  const report = roadblock === undefined ? told : { ...told, roadblock: { kind: roadblock } };
  return Object.keys(report).length === 0 ? given : { ...given, report };
}
