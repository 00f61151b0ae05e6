import type { InterventionType } from "@rapport/plugin";
import type { QuestionOptions } from "@rapport/report";
import type { Config } from "../config/config-schema.js";

/** What questions need of a configuration: reliabilities of the practice's own, and the intervention types in use. */
export function questionOptions(config: Config, plugins: readonly InterventionType[]): QuestionOptions {
  const reliabilities = Object.entries(config.instruments ?? {}).map(
    ([code, { reliability, source }]) => [code, { value: reliability, source }] as const,
  );
  return { reliabilities: Object.fromEntries(reliabilities), plugins };
}
