import type { Dataset } from "@rapport/dataset";
import { intakeStage } from "../intake-stage.js";
import { readStays } from "../life-table/read-stays.js";
import type { Stays } from "../life-table/stays.js";
import { sessionStaysQuery } from "./session-stays-sql.js";
import type { StaysAsked } from "./stays-sql.js";

/**
 * The stays in each stage on a clock of attended sessions, which `days` are here; `undefined` where the practice keeps no
 * sessions.
 */
export async function sessionStays(
  dataset: Dataset,
  asked: Pick<StaysAsked, "stages" | "exits">,
): Promise<readonly (Stays | undefined)[] | undefined> {
  if (!dataset.has("sessions")) return undefined;
  const intake = asked.stages.indexOf(intakeStage(dataset.stageModel) ?? "");
  const query = sessionStaysQuery({ ...asked, asOf: dataset.asOf }, intake < 0 ? null : intake);
  return readStays(dataset, query, asked.stages.length);
}
