import type { PluginIssue } from "../issue.js";

/** What the kit finds beside what `checkPlugin` finds. The README prints this table. */
export const findings = {
  "failing-plugin": "It throws while it is looked at. Expected a plain object, or a function that returns one.",
  "not-plain-data":
    "Expected plain data, as JSON has it, in everything but the schema: no functions, getters or classes.",
  "plugin-changes": "It is another one after its schema was asked. Expected data that stay as they are.",
  "factory-differs": "A second one differs from the first. Expected the same type from each call.",
  "valid-refused": "These details are said to be valid, and the schema refuses them.",
  "invalid-accepted": "These details are said to be invalid, and the schema accepts them.",
  "nothing-invalid": "Expected at least one example of details that the schema refuses.",
  "not-details-accepted": "The schema accepts what are no details. Expected an object, and nothing else.",
  "unknown-field-accepted": "The schema accepts a field that it does not know, so that anything could be recorded.",
  "schema-mutates-details": "The schema changes the very details it is given, or fails where they are frozen.",
  "schema-pollutes": "The schema lets details change the prototype of all objects.",
  "slow-schema": "One call takes more than 50 ms of processor time. A practice has thousands of entries.",
  "verdict-changes": "The same details are accepted once and refused another time. Expected one answer, always.",
  "metric-unchecked": "Expected a value that was worked out by hand, in `metrics` or in one of `courses`.",
  "metric-value": "The value differs from what was worked out by hand.",
  "unknown-metric": "The type has no metric of this name.",
  "metric-leaks": "A text of the details comes out of a metric as it was written.",
  "level-identifies": "This looks like what names one person or one day, which no report may show.",
  "label-repeated": "Two labels read the same, so that no reader can tell them apart.",
  "label-without-words": "Expected words: symbols and emoji alone are read out in many ways, or not at all.",
  "label-in-capitals":
    "Expected small letters too: capitals alone are hard to read, and some are spelt out when read aloud.",
  "label-only-colour": "Expected what it means: a colour alone says nothing to who does not see it, or in print.",
  "label-with-arrow": "Expected the direction in words, or in `better`: an arrow is not read out.",
  "label-with-spaces": "Expected single spaces, and none at either end.",
  "label-with-markup": "Expected no <, > or HTML entity: it would be shown as code.",
  "label-is-code":
    "Expected words in `labels` for this value: it is written as code is, and readers are no programmers.",
} as const;

export type FindingCode = keyof typeof findings;

/** One thing that keeps a plug-in from being used. */
export interface InterventionFault {
  readonly code: FindingCode | PluginIssue["code"];
  /** Where, for instance `examples[0].minutes` or `metrics.anxiety.label`; empty for the whole. */
  readonly path: string;
  /** What was expected. It can repeat what the plug-in's author wrote, since that is invented. */
  readonly message: string;
}

export function fault(code: FindingCode, path: string, detail = ""): InterventionFault {
  return { code, path, message: detail === "" ? findings[code] : `${findings[code]} ${detail}` };
}

export function endlessFault(path: string, asked: string): InterventionFault {
  const message = `The schema does not end with ${asked}; it was stopped. Expected an answer at once.`;
  return { code: "endless-schema", path, message };
}
