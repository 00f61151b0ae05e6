import { closures } from "@rapport/domain/vocabulary";
import type { StageModel } from "@rapport/domain/vocabulary";
import { quoteList, quoteText } from "../engine/quote.js";
import { censored } from "../tables/course.js";
import type { RowRule } from "./row-rule.js";

const day = (column: string) => `try_cast(${column} as date)`;

/** A move to a stage of the model that the model does not lead to. */
function leadsNowhere(model: StageModel): string {
  const codes = quoteList(model.stages.map((stage) => stage.code));
  const cases = model.stages.map(({ code, next }) =>
    next.length === 0
      ? `when ${quoteText(code)} then true`
      : `when ${quoteText(code)} then exit not in ${quoteList(next)}`,
  );
  return `exit in ${codes} and case stage ${cases.join(" ")} else false end`;
}

/** A rule about stage and exit alone: few pairs of them occur, and only where one breaks it rows are looked for. */
function ofPairs(rule: RowRule): RowRule {
  return { ...rule, over: "(select distinct stage, exit from raw_stages)", exactly: { wrong: rule.wrong } };
}

/** How a stay's end goes with the exit, and with what was seen of it. */
const endRules: readonly RowRule[] = [
  {
    code: "incomplete",
    column: "exit",
    wrong: `(exit is null) <> (left_on is null) and coalesce(exit, '') <> '${censored}'`,
    message: "does not go with left_on: both are filled in, or neither is",
    hint: "While a stay lasts, leave both empty; when it has ended, fill in both.",
  },
  {
    code: "censored-and-left",
    column: "exit",
    wrong: `exit = '${censored}' and left_on is not null`,
    message: `is ${censored}, though the stay was left`,
    hint: `Write where to: the next stage's code, or the closure reason; ${censored} is for a stay whose end was not seen.`,
  },
  {
    code: "censored-without-day",
    column: "observed_until",
    wrong: `exit = '${censored}' and left_on is null and observed_until is null`,
    message: `is empty, though the exit is ${censored}, so how long the stay was seen is not known`,
    hint: "Fill in the last day on which it was seen open; leave the exit empty while records of it go on.",
  },
  {
    code: "two-last-days",
    column: "observed_until",
    wrong: "left_on is not null and observed_until is not null and observed_until <> left_on",
    message: "is another day than left_on",
    hint: "Leave it empty where the stay was left: left_on says all.",
  },
  {
    code: "never-observed",
    column: "observed_from",
    wrong: `${day("observed_from")} >= ${day("coalesce(left_on, observed_until)")} and ${day("observed_from")} > ${day("entered_on")}`,
    message: "is not before the last day of the stay, so the stay was never under observation",
    hint: "Leave a stay out that had ended when the records began.",
  },
  {
    code: "observed-before-entered",
    column: "observed_from",
    wrong: `${day("observed_from")} < ${day("entered_on")}`,
    message: "is before entered_on and is not used",
    hint: "Fill it in only where the records began later than the stay.",
  },
];

/** What a stay says by itself (P3.8, P3.9). */
export function stageRules(model: StageModel): readonly RowRule[] {
  const codes = model.stages.map((stage) => stage.code);
  return [
    ofPairs({
      code: "stage-not-in-model",
      column: "stage",
      wrong: `stage is not null and stage not in ${quoteList(codes)}`,
      message: "is not a stage of the practice's stage model",
      hint: `Use one of: ${codes.join(", ")}; upper and lower case count.`,
    }),
    ofPairs({
      code: "unknown-code",
      column: "exit",
      wrong: `exit is not null and exit not in ${quoteList([...codes, ...closures, censored])}`,
      message: "is neither a stage nor a reason for closing",
      hint: `Use the next stage's code, or one of: ${closures.join(", ")}.`,
    }),
    ofPairs({
      code: "impossible-move",
      column: "exit",
      wrong: leadsNowhere(model),
      message: "is a stage that does not follow this one in the practice's stage model",
      hint: "Check the stage and the exit.",
    }),
    ...endRules,
  ];
}
