import type { Dataset } from "@rapport/dataset";
import { practiceOf } from "../practice.fixture.js";

type Row = Readonly<Record<string, string>>;

export interface EpisodeRow {
  /** The client's identifier where several episodes are of one; by default the episode's. */
  readonly client?: string;
  readonly contact?: string;
  readonly opened?: string;
  readonly closed?: string;
  readonly closure?: string;
  readonly more?: Row;
  /** Days of attended sessions in the office, or whole rows. */
  readonly sessions?: readonly (string | Row)[];
  readonly stages?: readonly Row[];
}

const sessionOf = (given: string | Row): Row => ({
  format: "individual",
  modality: "office",
  attendance: "attended",
  ...(typeof given === "string" ? { held_on: given } : given),
});

/** Episodes "e0", "e1"… of first contacts on 1 January 2026, with their sessions; without `sessions` where none are kept. */
export function practiceSeen(
  episodes: readonly EpisodeRow[],
  { asOf = "2026-06-30", keepsSessions = true }: { readonly asOf?: string; readonly keepsSessions?: boolean } = {},
): Promise<Dataset> {
  const stages = episodes.flatMap(({ opened = "2026-01-01", stages: given }, at) =>
    (given ?? [{ stage: "evaluation", entered_on: opened }]).map((row) => ({ episode_id: `e${at}`, ...row })),
  );
  const sessions = episodes.flatMap(({ sessions: given = [] }, at) =>
    given.map((each, place) => ({ session_id: `e${at}s${place}`, episode_id: `e${at}`, ...sessionOf(each) })),
  );
  const rows = episodes.map(({ client, contact = "2026-01-01", opened = contact, closed, closure, more }, at) => ({
    episode_id: `e${at}`,
    client_id: client ?? `e${at}`,
    first_contact_on: contact,
    opened_on: opened,
    closed_on: closed ?? "",
    closure: closed === undefined ? "" : (closure ?? "completed"),
    ...more,
  }));
  return practiceOf(rows, { stages, ...(keepsSessions ? { sessions } : {}) }, asOf);
}
