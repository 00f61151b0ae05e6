import { openDataset, sixStages } from "@rapport/dataset";
import type { Dataset } from "@rapport/dataset";
import type { DraftFigure } from "@rapport/disclosure";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { meanDraft } from "../figures/mean-draft.js";
import { orderedSharesDraft } from "../figures/shares-draft.js";
import type { Query } from "../query.js";
import { daysQuery } from "./days-sql.fixture.js";
import { flowLevels, returnLevels } from "./flow-levels.js";
import { asOf, randomPractice } from "./random-flow.fixture.js";
import { returnsQuery } from "./returns-sql.fixture.js";
import { stageFlow } from "./stage-flow.js";
import { statesQuery } from "./states-sql.fixture.js";
import { daysFigure, firstYear, flowWeeks, returnsFigure, stateFigure } from "./weeks.js";

const stages = sixStages.stages.map(({ code }) => code);
const { levels, tree, ...ends } = flowLevels(sixStages);
const place = (code: string) => levels.findIndex((level) => level.code === code);

function stateAt(week: number): Query {
  const places = { completed: place(ends.completed), left: place(ends.left), unknown: place(ends.unknown) };
  return statesQuery(asOf, [week], { stages, ...places });
}

/** All figures by SQL, one statement each. */
async function asked(dataset: Dataset): Promise<Readonly<Record<string, DraftFigure | undefined>>> {
  const figures: Record<string, DraftFigure | undefined> = {
    [returnsFigure]: await orderedSharesDraft(dataset, returnsQuery(asOf, stages), returnLevels),
  };
  for (const week of flowWeeks) {
    figures[stateFigure(week)] = { ...(await orderedSharesDraft(dataset, stateAt(week), levels)), tree };
  }
  for (const stage of stages) {
    const courses = daysQuery(asOf, firstYear, stage);
    figures[daysFigure(stage)] = await meanDraft(dataset, courses, { range: [0, firstYear], level: 0.95 });
  }
  return figures;
}

it("tells of any practice what SQL tells of it, figure by figure and unit by unit", async () => {
  await fc.assert(
    fc.asyncProperty(randomPractice, async (rows) => {
      const { dataset, findings } = await openDataset(rows, { asOf });
      if (!dataset) throw new Error(JSON.stringify(findings));
      const { groups } = await stageFlow(dataset);
      // Figures of nobody are undefined there, and absent here.
      expect(groups[0]?.figures).toEqual(await asked(dataset));
      dataset.close();
    }),
    { numRuns: 30 },
  );
});
