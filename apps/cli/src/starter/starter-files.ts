import { readFileSync } from "node:fs";
import { join } from "node:path";
import { templateWorkbook } from "@rapport/dataset";
import type { InterventionType } from "@rapport/plugin";
import { packageFolder } from "../package-folder.js";
import { commentedConfig, schemaName } from "./commented-config.js";

export interface StarterFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export const workbookName = "practice.xlsx";
export const configName = "rapport.config.yaml";

/** The names of what a practice begins with. */
export const starterNames: readonly string[] = [workbookName, configName, schemaName];

/** What a practice begins with: a workbook to fill in, a configuration that sets nothing yet, and its schema for editors. */
export function starterFiles(plugins: readonly InterventionType[]): readonly StarterFile[] {
  return [
    { name: workbookName, content: templateWorkbook({ plugins }) },
    { name: configName, content: commentedConfig },
    { name: schemaName, content: readFileSync(join(packageFolder, "config.schema.json"), "utf8") },
  ];
}
