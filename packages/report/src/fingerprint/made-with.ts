import { versions } from "@rapport/analysis";
import type { Dataset, MadeWith } from "@rapport/analysis";
import { version as disclosure } from "@rapport/disclosure";
import type { QuestionOptions } from "../questions.js";
import { version } from "../version.js";

/** What a report was chosen to be about, beside its dataset. */
export interface Chosen extends QuestionOptions {
  readonly only?: readonly string[];
}

/** What a report is made with. Nothing that is another on another machine is in it, since the same records make the same report. */
export function madeWith(
  dataset: Dataset,
  { plugins = [], only, by, withoutPauses = false, clocks = [] }: Chosen,
): MadeWith {
  return {
    versions: { report: version, disclosure, ...versions, ...dataset.versions },
    stageModel: { code: dataset.stageModel.code, label: dataset.stageModel.display },
    plugins: plugins.map(({ code, display, apiVersion }) => ({ code, label: display, apiVersion })),
    ...(only === undefined ? {} : { only }),
    ...(by === undefined ? {} : { by }),
    ...(withoutPauses ? { withoutPauses } : {}),
    ...(clocks.includes("sessions") ? { clocks } : {}),
  };
}
