import type { ReportContent, TimeInStageResult } from "@rapport/analysis";

/** Whether the pauses of a report's time in stage are taken out, as a text takes it. */
export function pausesOf({ questions }: Pick<ReportContent, "questions">): NonNullable<TimeInStageResult["pauses"]> {
  const isOut = questions.some((result) => result.question === "timeInStage" && result.pauses === "takenOut");
  return isOut ? "takenOut" : "notKept";
}
