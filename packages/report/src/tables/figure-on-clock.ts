import { clockFigure } from "@rapport/analysis";
import type { Label, TimeInStageResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";

/** A figure of time in stage under its own code and name where pauses are taken out, since it is another one then. */
export function figureOnClock({ say }: Language, { code, label }: Label, pauses: TimeInStageResult["pauses"]): Label {
  if (pauses !== "takenOut") return { code, label };
  return { code: clockFigure(code, "daysOfWork"), label: say("stays.figureWithoutPauses", { figure: label }) };
}
