import { templateWorkbook } from "@rapport/dataset";
import type { InterventionType } from "@rapport/plugin";
import { commentedConfig } from "./commented-config.js";

export interface StarterFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export const workbookName = "practice.xlsx";
export const configName = "rapport.config.yaml";

/** What a practice begins with: a workbook to fill in, and a configuration that sets nothing yet. */
export function starterFiles(plugins: readonly InterventionType[]): readonly StarterFile[] {
  return [
    { name: workbookName, content: templateWorkbook({ plugins }) },
    { name: configName, content: commentedConfig },
  ];
}
