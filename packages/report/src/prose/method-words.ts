import type { Language } from "@rapport/language";
import type { ReleasedPolicy } from "@rapport/disclosure";

/** What was done to counts, for the line at a chart's foot. */
export function countsInShort(language: Language, { method, base }: ReleasedPolicy): string {
  switch (method) {
    case "controlledRounding":
    case "nearestRounding":
      return `counts rounded to ${base}`;
    case "suppression":
      return "small counts held back";
    case "cellKey":
      return "counts changed a little at random";
    case "differentialPrivacy":
      return "random noise in all counts";
    default: {
      const unknown: never = method;
      return unknown;
    }
  }
}

/** What was done to counts, and whether tables still add up. */
export function countsInWords(language: Language, { method, base }: ReleasedPolicy): string {
  switch (method) {
    case "controlledRounding":
      return `Every count is rounded, up or down, to a multiple of ${base}, so that all tables still add up. That is why the text says \u201cabout\u201d.`;
    case "nearestRounding":
      return `Every count is rounded by itself to the nearest multiple of ${base}, so that tables need not add up. That is why the text says \u201cabout\u201d.`;
    case "suppression":
      return "Counts that could give somebody away are held back, and with them others from which they could be worked out. Both are written as an asterisk, and it is not said which is which.";
    case "cellKey":
      return "Every count is changed a little at random, in the same way whenever the same people stand behind it, so that tables need not add up. That is why the text says \u201cabout\u201d.";
    case "differentialPrivacy":
      return "Random noise was added to every count. That is why the text says \u201cabout\u201d.";
    default: {
      const unknown: never = method;
      return unknown;
    }
  }
}
