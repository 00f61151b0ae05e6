import type { Dataset, GivenRows } from "@rapport/dataset";
import { practiceOf } from "../practice.fixture.js";

type Row = Readonly<Record<string, string>>;

/** A course in an episode, with its assignments: at home, done, unless they say otherwise. */
export interface UseRow {
  readonly type: string;
  readonly from?: string;
  readonly status?: string;
  readonly given?: readonly (Row & { readonly assigned_on: string })[];
}

/** An episode in treatment from 10 January 2026 on, unless it says otherwise. */
export interface TreatedRow {
  readonly client?: string;
  readonly opened?: string;
  readonly treated?: string | undefined;
  readonly closed?: string;
  readonly closure?: string;
  readonly uses?: readonly UseRow[];
}

/** A practice of such episodes, by their identifiers. */
export function treatedPractice(
  episodes: Readonly<Record<string, TreatedRow>>,
  more: GivenRows = {},
  asOf = "2026-06-30",
): Promise<Dataset> {
  const all = Object.entries(episodes);
  const uses = all.flatMap(([id, { uses: of = [] }]) =>
    of.map((use, at) => ({ ...use, id: `${id} course ${at}`, episode: id })),
  );
  return practiceOf(
    all.map(([id, { client, opened = "2026-01-01", closed = "", closure = closed === "" ? "" : "completed" }]) => ({
      episode_id: id,
      client_id: client ?? id,
      opened_on: opened,
      first_contact_on: opened,
      closed_on: closed,
      closure,
    })),
    {
      stages: all.flatMap(([id, row]) => {
        const { opened = "2026-01-01" } = row;
        const from = "treated" in row ? row.treated : "2026-01-10";
        const evaluation = { episode_id: id, stage: "evaluation", entered_on: opened };
        if (from === undefined) return [evaluation];
        const left = { ...evaluation, left_on: from, exit: "goal_setting" };
        return [left, { episode_id: id, stage: "goal_setting", entered_on: from }];
      }),
      interventions: uses.map(({ id, episode, type, from = "2026-01-10", status = "in-progress" }) => ({
        intervention_id: id,
        episode_id: episode,
        type,
        started_on: from,
        status,
      })),
      assignments: uses.flatMap(({ id, given = [] }) =>
        given.map((row, at) => ({
          assignment_id: `${id} ${at}`,
          intervention_id: id,
          setting: "home",
          completion: "done",
          ...row,
        })),
      ),
      ...more,
    },
    asOf,
  );
}
