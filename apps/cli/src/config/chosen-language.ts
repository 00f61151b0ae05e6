import { english, languages } from "@rapport/language";
import type { Language } from "@rapport/language";
import { didYouMean } from "../did-you-mean.js";
import { UsageError } from "../outcome.js";

/** The language of a report: what the command says, else the configuration, else English. */
export function chosenLanguage(
  config: { readonly language?: string | undefined },
  given: { readonly language?: string },
): Language {
  const code = given.language ?? config.language ?? english.code;
  const language = languages.find((each) => each.code === code.toLowerCase());
  if (language) return language;
  const codes = languages.map((each) => each.code);
  throw new UsageError(
    `"${code}" is not a language that reports are written in.${didYouMean(code, codes)} These are: ${codes.join(", ")}.`,
  );
}
