import { closures } from "@rapport/domain";
import type { StageModel } from "@rapport/domain";
import { instruments } from "@rapport/instruments";
import type { Instrument } from "@rapport/instruments";
import { quoteList, quoteText } from "../engine/quote.js";
import { allianceRules } from "./alliance-rules.js";
import { historyRules } from "./history-rules.js";
import { planRevisionRules } from "./plan-revision-rules.js";
import type { RowRule } from "./row-rule.js";
import { treatmentRules } from "./treatment-rule.js";

/** Two cells that are both filled in, or both empty. */
function together(column: string, other: string): RowRule {
  return {
    severity: "error",
    code: "incomplete",
    column,
    wrong: `(${column} is null) <> (${other} is null)`,
    message: `does not go with ${other}: both are filled in, or neither is`,
    hint: "While something is open, leave both empty; when it has ended, fill in both.",
  };
}

/** Stays of an episode against the one that follows. */
function followedBy(condition: string): string {
  return `rowid in (
    select record from (
      select record, left_on,
        lead(entered_on) over (partition by episode_id order by entered_on, left_on nulls last) as next_on
      from (
        select rowid as record, episode_id,
          try_cast(entered_on as date) as entered_on, try_cast(left_on as date) as left_on
        from raw_stages
      ) where entered_on is not null
    ) where ${condition}
  )`;
}

const day = (column: string) => `try_cast(${column} as date)`;

/** How the stays of an episode follow each other (P3.9). */
const successionRules: readonly RowRule[] = [
  {
    severity: "error",
    code: "order",
    column: "left_on",
    wrong: followedBy("next_on < left_on"),
    message: "is after the day on which the episode's next stay began",
    hint: "An episode is in one stage at a time: correct the days, or remove the row that was copied.",
    looksElsewhere: true,
  },
  {
    severity: "warning",
    code: "incomplete",
    column: "left_on",
    wrong: followedBy("left_on is null and next_on is not null"),
    message: "is empty, though the episode has a later stay; the stay is taken as one that still lasts",
    hint: "Fill in the day on which the stage was left, and the exit.",
    looksElsewhere: true,
  },
  {
    severity: "warning",
    code: "order",
    column: "left_on",
    wrong: followedBy("next_on > left_on"),
    message: "is before the day on which the episode's next stay began, so some days are in no stage",
    hint: "Check both days; a stage may begin on the day on which the one before it was left.",
    looksElsewhere: true,
  },
  {
    severity: "error",
    code: "order",
    column: "observed_from",
    wrong: `${day("observed_from")} >= ${day("left_on")} and ${day("observed_from")} > ${day("entered_on")}`,
    message: "is not before left_on, so the stay was never under observation",
    hint: "Leave a stay out that had ended when the records began.",
  },
  {
    severity: "warning",
    code: "order",
    column: "observed_from",
    wrong: `${day("observed_from")} < ${day("entered_on")}`,
    message: "is before entered_on and is not used",
    hint: "Fill it in only where the records began later than the stay.",
  },
];

function stageRules(model: StageModel): readonly RowRule[] {
  const codes = model.stages.map((stage) => stage.code);
  return [
    {
      severity: "error",
      code: "unknown-code",
      column: "stage",
      wrong: `stage is not null and stage not in ${quoteList(codes)}`,
      message: "is not a stage of the practice's stage model",
      hint: `Use one of: ${codes.join(", ")}.`,
    },
    {
      severity: "error",
      code: "unknown-code",
      column: "exit",
      wrong: `exit is not null and exit not in ${quoteList([...codes, ...closures])}`,
      message: "is neither a stage nor a reason for closing",
      hint: `Use the next stage's code, or one of: ${closures.join(", ")}.`,
    },
    together("exit", "left_on"),
    ...successionRules,
  ];
}

/** Instruments with one score for a person at a time: ratings of goals have a table of their own. */
const measured = Object.values<Instrument>(instruments).flatMap(({ code, name, range, unit }) =>
  range === undefined || unit === "goal" ? [] : [{ code, name, range }],
);
const measuredCodes: readonly string[] = measured.map(({ code }) => code);

function scoreRules(): readonly RowRule[] {
  return measured.map((instrument): RowRule => {
    const [lowest, highest] = instrument.range;
    return {
      severity: "error",
      code: "out-of-range",
      column: "score",
      wrong: `instrument = ${quoteText(instrument.code)} and try_cast(score as double) not between ${lowest} and ${highest}`,
      message: `is outside the range of ${instrument.name}`,
      hint: `Its scores run from ${lowest} to ${highest}.`,
    };
  });
}

const measureRules: readonly RowRule[] = [
  {
    severity: "error",
    code: "incomplete",
    column: "score",
    wrong: "score is null and items is null",
    message: "is empty, and so are the items",
    hint: "Fill in the total score, or the items as a JSON array.",
  },
  {
    severity: "warning",
    code: "unknown-code",
    column: "instrument",
    wrong: `instrument is not null and instrument not in ${quoteList(measuredCodes)}`,
    message: "is not an instrument that can be analysed; the row is left out",
    hint: `The instruments are: ${measuredCodes.join(", ")}.`,
  },
];

const ratingRules: readonly RowRule[] = [
  {
    severity: "error",
    code: "out-of-range",
    column: "score",
    wrong: "(scale = 'gas' and try_cast(score as double) > 2) or (scale = 'gbo' and try_cast(score as double) < 0)",
    message: "is outside the range of its scale",
    hint: "gbo runs from 0 to 10, gas from −2 to 2.",
  },
];

function interventionRules(types: readonly string[]): readonly RowRule[] {
  return [
    {
      severity: "warning",
      code: "unknown-code",
      column: "type",
      wrong: types.length === 0 ? "false" : `type is not null and type not in ${quoteList(types)}`,
      message: "is not an intervention type that is known here; its details are not checked",
      hint: `The types are: ${types.join(", ")}.`,
    },
  ];
}

/** What no schema can say of a table. */
export function tableRules(
  table: string,
  { stageModel, types }: { readonly stageModel: StageModel; readonly types: readonly string[] },
): readonly RowRule[] {
  switch (table) {
    case "episodes":
      return [together("closure", "closed_on")];
    case "stages":
      return stageRules(stageModel);
    case "measures":
      return [...measureRules, ...scoreRules()];
    case "goal_ratings":
      return ratingRules;
    case "interventions":
      return [...interventionRules(types), ...treatmentRules(stageModel)];
    case "plan_revisions":
      return planRevisionRules(types);
    case "history":
      return historyRules;
    case "alliance":
      return allianceRules;
    default:
      return [];
  }
}
