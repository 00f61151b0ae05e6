import type { Dataset } from "@rapport/dataset";
import type { InterventionType, Metric } from "@rapport/plugin";
import { practiceOf } from "../practice.fixture.js";

/** An intervention type with these metrics, which takes any details. */
export function typeWith(metrics: Readonly<Record<string, Metric>>, code = "breathing"): InterventionType {
  return {
    apiVersion: 1,
    code,
    display: "Breathing",
    description: "The client breathes.",
    audience: ["individual"],
    setting: ["home"],
    physical: "none",
    stages: ["middle"],
    details: { "~standard": { version: 1, vendor: "test", validate: (value) => ({ value }) } },
    metrics,
    examples: [{}],
  };
}

export interface EntryRow {
  readonly on: string;
  readonly reported?: string;
  readonly completion?: string;
  /** JSON, or what becomes JSON. */
  readonly details?: unknown;
}

export interface CourseRow {
  readonly client?: string;
  readonly from?: string;
  readonly to?: string;
  readonly status?: string;
  readonly type?: string;
  readonly entries?: readonly EntryRow[];
}

/** A dataset of courses that begin on 1 January 2026, each of a client of its own unless it names one. */
export function practiceWith(courses: readonly CourseRow[], asOf = "2026-06-30"): Promise<Dataset> {
  const clientOf = (course: CourseRow, at: number) => course.client ?? `client ${at}`;
  const clients = [...new Set(courses.map(clientOf))];
  return practiceOf(
    clients.map((client) => ({ episode_id: client })),
    {
      stages: clients.map((client) => ({ episode_id: client, stage: "middle", entered_on: "2026-01-01" })),
      interventions: courses.map((course, at) => ({
        intervention_id: `course ${at}`,
        episode_id: clientOf(course, at),
        type: course.type ?? "breathing",
        started_on: course.from ?? "2026-01-01",
        ended_on: course.to ?? "",
        status: course.status ?? (course.to === undefined ? "in-progress" : "completed"),
      })),
      assignments: courses.flatMap(({ entries = [] }, at) =>
        entries.map(({ on, reported = "", completion = "", details }, place) => ({
          assignment_id: `course ${at} entry ${String(place).padStart(3, "0")}`,
          intervention_id: `course ${at}`,
          setting: "home",
          assigned_on: on,
          reported_on: reported,
          completion,
          details: details === undefined ? "" : typeof details === "string" ? details : JSON.stringify(details),
        })),
      ),
    },
    asOf,
  );
}
