import type { Paint } from "./paint.js";

/** Findings as `describeFindings` of `@rapport/dataset` puts them, with a file's name as a heading and what weighs in colour. */
export function paintFindings(text: string, paint: Paint): string {
  return text
    .replaceAll(/^\S.*$/gmu, (file) => paint("heading", file))
    .replaceAll(/^ {2}error\b/gmu, `  ${paint("error", "error")}`)
    .replaceAll(/^ {2}warning\b/gmu, `  ${paint("warning", "warning")}`);
}
