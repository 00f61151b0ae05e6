import type { StageSpell } from "../records/course/stage-spell.js";
import type { PathwayChoice } from "../records/course/pathway-choice.js";
import { episodesTable } from "./episodes.js";
import type { TabledEpisode } from "./episodes.js";
import { grouped } from "./grouped.js";
import type { Row } from "./tables.js";

type EpisodeFields = Parameters<typeof episodesTable.toRow>[0];

/** What other records say of episodes. */
export interface EpisodeContext {
  readonly spells: readonly StageSpell[];
  readonly choices: readonly PathwayChoice[];
}

/** The later of two days wins, and of one day the later in the list. */
function latest(choices: readonly PathwayChoice[]): PathwayChoice | undefined {
  return choices.toSorted((a, b) => (a.chosenOn < b.chosenOn ? -1 : Number(a.chosenOn > b.chosenOn))).at(-1);
}

/**
 * The episodes that have a row. In the tables an episode begins with its first stay, the intake call; so one that is
 * still planned begins there. One that never began, or was entered in error, has none.
 */
export function episodesWithRows(
  episodes: readonly TabledEpisode[],
  { spells, choices }: EpisodeContext,
): readonly EpisodeFields[] {
  const spellsOf = grouped(spells, ({ episodeId }) => episodeId);
  const choicesOf = grouped(choices, ({ episodeId }) => episodeId);
  return episodes.flatMap((episode) => {
    const entered = (spellsOf.get(episode.id) ?? []).map(({ enteredOn }) => enteredOn);
    const openedOn = episode.openedOn ?? entered.toSorted().at(0);
    if (openedOn === undefined || ("status" in episode && episode.status === "entered-in-error")) return [];
    const pathway = episode.pathway ?? latest(choicesOf.get(episode.id) ?? [])?.pathway;
    return [{ ...episode, openedOn, ...(pathway === undefined ? {} : { pathway }) }];
  });
}

/** The rows of `episodes`; a link to an episode without a row is left out. */
export function episodeRows(episodes: readonly EpisodeFields[]): readonly Row[] {
  const ids = new Set(episodes.map(({ id }) => id));
  return episodes.map(({ previousEpisodeId, ...rest }) =>
    episodesTable.toRow(
      previousEpisodeId !== undefined && ids.has(previousEpisodeId) ? { ...rest, previousEpisodeId } : rest,
    ),
  );
}
