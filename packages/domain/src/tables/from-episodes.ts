import { episodesTable } from "./episodes.js";
import type { TabledEpisode } from "./episodes.js";
import { grouped } from "./grouped.js";
import { pausesTable } from "./pauses.js";
import { readRows } from "./read-rows.js";
import type { TableIssue } from "./table-issue.js";
import { unknownIds } from "./unknown-ids.js";

interface ReadEpisodes {
  readonly episodes: readonly TabledEpisode[];
  readonly issues: readonly TableIssue[];
}

/** The episodes of `episodes` with their pauses of `pauses`. */
export function readEpisodes(tables: object): ReadEpisodes {
  const episodes = readRows(tables, episodesTable);
  const pauses = readRows(tables, pausesTable);
  const pausesOf = grouped(
    pauses.rows.map(({ value }) => value),
    ({ episodeId }) => episodeId,
  );
  // Which episodes there are is not known while their own rows cannot be read.
  const orphans =
    episodes.issues.length > 0
      ? []
      : unknownIds(pauses.rows, {
          path: [pausesTable.name, "episode_id"],
          idOf: ({ episodeId }) => episodeId,
          known: new Set(episodes.rows.map(({ value }) => value.id)),
        });
  return {
    episodes: episodes.rows.map(({ value }) => {
      const rests = pausesOf.get(value.id)?.map(({ episodeId: _episode, ...pause }) => pause);
      return rests ? { ...value, pauses: rests } : value;
    }),
    issues: [...episodes.issues, ...pauses.issues, ...orphans],
  };
}
