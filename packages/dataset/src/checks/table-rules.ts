import type { StageModel } from "@rapport/domain/vocabulary";
import { isOneOf, quoteText } from "../engine/quote.js";
import { measuredInstruments } from "../measured-instruments.js";
import { allianceRules } from "./alliance-rules.js";
import { historyRules } from "./history-rules.js";
import { coupleRules } from "./couple-rule.js";
import { evaluationRules } from "./evaluation-rule.js";
import { practiceRules } from "./practice-rule.js";
import { planRevisionRules } from "./plan-revision-rules.js";
import type { RowRule } from "./row-rule.js";
import { stageRules } from "./stage-rules.js";
import { successionRules } from "./succession-rules.js";
import { treatmentRules } from "./treatment-rule.js";

/** Two cells that are both filled in, or both empty. */
function together(column: string, other: string): RowRule {
  return {
    code: "incomplete",
    column,
    wrong: `(${column} is null) <> (${other} is null)`,
    message: `does not go with ${other}: both are filled in, or neither is`,
    hint: "While something is open, leave both empty; when it has ended, fill in both.",
  };
}

const measuredCodes: readonly string[] = measuredInstruments.map(({ code }) => code);

function scoreRules(): readonly RowRule[] {
  return measuredInstruments.map((instrument): RowRule => {
    const [lowest, highest] = instrument.range;
    return {
      code: "outside-scale",
      column: "score",
      wrong: `instrument = ${quoteText(instrument.code)} and try_cast(score as double) not between ${lowest} and ${highest}`,
      message: `is outside the range of ${instrument.name}`,
      hint: `Its scores run from ${lowest} to ${highest}.`,
    };
  });
}

const measureRules: readonly RowRule[] = [
  {
    code: "incomplete",
    column: "score",
    wrong: "score is null and items is null",
    message: "is empty, and so are the items",
    hint: "Fill in the total score, or the items as a JSON array.",
  },
  {
    code: "unknown-instrument",
    column: "instrument",
    wrong: `instrument is not null and not ${isOneOf("instrument", measuredCodes)}`,
    message: "is not an instrument that can be analysed; the row is left out",
    hint: `The instruments are: ${measuredCodes.join(", ")}.`,
  },
];

const ratingRules: readonly RowRule[] = [
  {
    code: "outside-scale",
    column: "score",
    wrong:
      "(scale = 'gas' and (try_cast(score as double) > 2 or try_cast(score as double) % 1 <> 0)) or " +
      "(scale = 'gbo' and try_cast(score as double) < 0)",
    message: "is outside its scale (P4.2)",
    hint: "gbo runs from 0 to 10; gas has five levels: −2, −1, 0, 1 and 2.",
  },
];

function interventionRules(types: readonly string[]): readonly RowRule[] {
  return [
    {
      code: "unknown-type",
      column: "type",
      wrong: types.length === 0 ? "false" : `type is not null and not ${isOneOf("type", types)}`,
      message: "is not an intervention type that is known here; its details are not checked",
      hint: `The types are: ${types.join(", ")}.`,
    },
  ];
}

export interface TableRulesOptions {
  readonly stageModel: StageModel;
  /** The codes of the intervention types that are known. */
  readonly types: readonly string[];
  /** The names of the tables that are loaded. */
  readonly present: ReadonlySet<string>;
  /** The names of the tables of which rows could not be read. */
  readonly torn: ReadonlySet<string>;
  /** The stays stand in their file in the order in which they follow each other. */
  readonly inOrder: boolean;
}

/** What no schema can say of a table's rows, each taken by itself. */
export function tableRules(table: string, { stageModel, types }: TableRulesOptions): readonly RowRule[] {
  switch (table) {
    case "episodes":
      return [together("closure", "closed_on"), ...practiceRules];
    case "stages":
      return stageRules(stageModel);
    case "measures":
      return [...measureRules, ...scoreRules()];
    case "goal_ratings":
      return ratingRules;
    case "interventions":
      return interventionRules(types);
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

/** What no schema can say of rows beside others, asked of those that are sound by themselves: of stays, and of couples. */
export function courseRules(table: string, { present, inOrder, torn }: TableRulesOptions): readonly RowRule[] {
  switch (table) {
    case "stages":
      return successionRules({ inOrder, isTorn: torn.has("stages") });
    case "clients":
      return coupleRules(present);
    default:
      return [];
  }
}

/** What no schema can say of rows within stays, asked once these follow each other. */
export function withinStaysRules(table: string, { stageModel }: TableRulesOptions): readonly RowRule[] {
  switch (table) {
    case "interventions":
      return treatmentRules(stageModel);
    case "sessions":
      return evaluationRules(stageModel);
    default:
      return [];
  }
}
