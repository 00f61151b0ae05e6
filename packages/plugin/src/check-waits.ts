import { eachOf, line } from "./check.js";
import type { Check } from "./check.js";
import { followUpKinds, roadblocks } from "./follow-up.js";
import { isObject, nameIssues, oneOfIssues, textIssues } from "./shape.js";

const longestSuggestion = 200;
const kinds = ["intervention", "agreement"];

const wait: Check = (value, path) => {
  if (!isObject(value)) {
    return [{ code: "wrong-type", path, message: 'Expected after("a-code") or agreement("aField").' }];
  }
  const issues = oneOfIssues(value["kind"], `${path}.kind`, kinds);
  if (issues.length > 0) return issues;
  const name = value["kind"] === "agreement" ? "field" : "code";
  return [...nameIssues(value, path, ["kind", name]), ...textIssues(value[name], `${path}.${name}`)];
};

/** What a type waits for. */
export const checkWaits: Check = eachOf(wait);

const suggestion = line(longestSuggestion);

/** What a type suggests where a roadblock was met. */
export const checkFollowUps: Check = (value, path) => {
  if (!isObject(value)) {
    return [{ code: "wrong-type", path, message: "Expected an object from a roadblock to what follows." }];
  }
  return [
    ...nameIssues(value, path, roadblocks),
    ...Object.entries(value).flatMap(([roadblock, followUp]) => {
      const where = `${path}.${roadblock}`;
      if (!isObject(followUp)) {
        return [{ code: "wrong-type" as const, path: where, message: "Expected kind and suggestion." }];
      }
      return [
        ...nameIssues(followUp, where, ["kind", "suggestion"]),
        ...oneOfIssues(followUp["kind"], `${where}.kind`, followUpKinds),
        ...suggestion(followUp["suggestion"], `${where}.suggestion`),
      ];
    }),
  ];
};
