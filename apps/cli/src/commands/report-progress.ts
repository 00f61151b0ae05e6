import type { ReportOptions } from "@rapport/report";

type Step = Parameters<NonNullable<ReportOptions["onProgress"]>>[0];

/** What is being done, in words. */
export function stepInWords(step: Step): string {
  switch (step.kind) {
    case "asking":
      return `Question ${step.place} of ${step.of}: ${step.question}`;
    case "protecting":
      return "Protecting: rounding all counts together";
    case "attacking":
      return "Attacking the report as a reader could";
    default: {
      const unknown: never = step;
      return unknown;
    }
  }
}
