import { problemContexts, problemOnsets } from "../records/code-lists.js";
import type { History, Observations, Problem } from "../records/intake/history.js";
import { whole } from "./number-cells.js";
import { maybe, needed, recordTable } from "./record-table.js";
import { code, day, text } from "./text-cells.js";
import type { Row } from "./tables.js";

/** What is coded or rated of a problem (P2.1). */
export type TabledProblem = Pick<Problem, "onset" | "context" | "distress">;

/** What the table `history` carries: of the problems the first, and nothing that was told in words. */
export interface TabledHistory extends Pick<History, "episodeId" | "personId" | "takenOn" | "observations"> {
  /** One at most; absent where nothing is coded or rated of it. */
  readonly problems?: readonly TabledProblem[];
}

const tenPoints = whole(0, 10);

export const historyTable = recordTable("history", {
  episodeId: needed("episode_id", text),
  personId: maybe("person_id", text),
  takenOn: needed("taken_on", day),
  onset: maybe("onset", code(problemOnsets)),
  context: maybe("context", code(problemContexts)),
  distress: maybe("distress", tenPoints),
  talkativeness: maybe("talkativeness", tenPoints),
  insight: maybe("insight", tenPoints),
  motivation: maybe("motivation", tenPoints),
  commitmentToChange: maybe("commitment", tenPoints),
  easeInSpeaking: maybe("ease", tenPoints),
});

type Fields = Parameters<typeof historyTable.toRow>[0];

export function historyRow({ problems: [first] = [], observations, ...rest }: TabledHistory): Row {
  return historyTable.toRow({ ...rest, ...first, ...observations });
}

export function historyOf({
  episodeId,
  personId,
  takenOn,
  onset,
  context,
  distress,
  ...observed
}: Fields): TabledHistory {
  const problem: TabledProblem = {
    ...(onset === undefined ? {} : { onset }),
    ...(context === undefined ? {} : { context }),
    ...(distress === undefined ? {} : { distress }),
  };
  const observations: Observations = observed;
  return {
    episodeId,
    ...(personId === undefined ? {} : { personId }),
    takenOn,
    ...(Object.keys(problem).length === 0 ? {} : { problems: [problem] }),
    ...(Object.keys(observations).length === 0 ? {} : { observations }),
  };
}
