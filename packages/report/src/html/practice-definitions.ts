import type { Language } from "@rapport/language";
import type { Definition } from "./definition.js";

/** What was counted of intervention types, and how. */
export function practiceDefinitions({ say, percent }: Language, level: number): readonly Definition[] {
  return [
    [say("practice.courseTerm"), say("practice.courseMeaning")],
    [say("practice.entryTerm"), say("practice.entryMeaning")],
    [say("practice.figuresTerm"), say("practice.figuresMeaning")],
    [say("practice.meanTerm"), say("practice.meanMeaning", { level: percent(level) })],
    [say("practice.timeTerm"), say("practice.timeMeaning")],
    [say("practice.untilTerm"), say("practice.untilMeaning")],
  ];
}
