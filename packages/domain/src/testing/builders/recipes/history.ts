import { problemContexts, problemOnsets } from "../../../records/code-lists.js";
import type { History } from "../../../records/intake/history.js";
import type { Recipe } from "../recipe.js";
import { words } from "../words.js";

/** The first day of what may be a day, a month or a year. */
function firstDayOf(since: string | undefined): string | undefined {
  return since === undefined ? undefined : `${since}-01-01`.slice(0, 10);
}

export const historyRecipe: Recipe<History> = {
  id: (_, { id }) => id("history"),
  episodeId: (_, { id }) => id("episode"),
  personId: (_, { maybe, id }) => maybe(() => id("person")),
  takenOn: ({ problems = [] }, { day }) => day({ from: problems.map(({ since }) => firstDayOf(since)) }),
  problems: ({ takenOn }, { several, maybe, oneOf, between, day }) =>
    several(3, () => {
      const context = maybe(() => oneOf(problemContexts));
      return {
        what: oneOf(words.problems),
        since: maybe(() => day({ to: [takenOn], within: 3000 }).slice(0, oneOf([4, 7, 10]))),
        onset: maybe(() => oneOf(problemOnsets)),
        context,
        conditions: context === "generalised" ? undefined : maybe(() => oneOf(words.stresses)),
        distress: maybe(() => between(0, 10)),
        statusNow: maybe(() => oneOf(words.notes)),
      };
    }),
  triedBefore: (_, { several, maybe, oneOf }) =>
    maybe(() => several(2, () => ({ what: oneOf(words.attempts), outcome: maybe(() => oneOf(words.notes)) }))),
  circumstances: (_, { maybe, someOf }) =>
    maybe(() => ({
      sourcesOfStress: maybe(() => someOf(words.stresses, 2)),
      recentChanges: maybe(() => someOf(words.stresses, 2)),
    })),
  medical: (_, { maybe, someOf, happens }) =>
    maybe(() => ({
      conditions: maybe(() => someOf(words.conditions, 2)),
      medicines: maybe(() => someOf(words.medicines, 2)),
      supplements: maybe(() => someOf(words.supplements, 2)),
      physicalCauseSuspected: maybe(happens),
    })),
  sexual: (_, { maybe, oneOf, someOf }) =>
    maybe(() => ({
      education: maybe(() => oneOf(words.notes)),
      beliefs: maybe(() => oneOf(words.notes)),
      experiences: maybe(() => oneOf(words.notes)),
      relationships: maybe(() => oneOf(words.notes)),
      patterns: maybe(() => someOf(words.signs, 2)),
      unrealisticBeliefs: maybe(() => someOf(words.reasons, 2)),
    })),
  observations: (_, { maybe, between }) => {
    const rating = () => maybe(() => between(0, 10));
    return maybe(() => ({
      talkativeness: rating(),
      insight: rating(),
      motivation: rating(),
      commitmentToChange: rating(),
      easeInSpeaking: rating(),
    }));
  },
};
