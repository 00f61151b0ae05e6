import type { Language } from "@rapport/language";
import type { ReleasedPolicy } from "@rapport/disclosure";

/** Whom a report is for, in words that follow "for". */
export function recipientInWords(language: Language, { recipient }: ReleasedPolicy): string {
  switch (recipient) {
    case "team":
      return "the practice\u2019s own team";
    case "funder":
      return "funders";
    case "network":
      return "a network of practices";
    case "public":
      return "the public";
    default: {
      const unknown: never = recipient;
      return unknown;
    }
  }
}
