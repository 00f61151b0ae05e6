import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";

/** A fingerprint in groups of eight letters, which a person can compare. */
function inGroups(letters: string): string {
  return letters.replaceAll(/.{8}(?=.)/gu, "$& ");
}

/** The packages beside the report's own, each with its version. */
function packagesIn({ versions }: ReportContent["made"]): readonly string[] {
  return Object.entries(versions)
    .filter(([name]) => name !== "report")
    .map(([name, version]) => (name === "engine" ? version : `${name} ${version}`));
}

/** What the report was made with, and the fingerprint by which it can be recognised. */
export function madePart(language: Language, { made, fingerprint }: ReportContent): readonly Element[] {
  const { say, label, list } = language;
  const { versions, stageModel } = made;
  const sentences = [
    say("made.rapport", { version: versions["report"] ?? "", packages: list(packagesIn(made)) }),
    say("made.stageModel", { model: label(stageModel.label) }),
  ];
  return [
    h("h3", say("made.heading")),
    h("p", sentences.join(" ")),
    h("p", say("made.fingerprint", { letters: inGroups(fingerprint.all) })),
    h("p.quiet", say("made.fingerprintMeans")),
  ];
}
