import { expect, it } from "vitest";
import { metricLabel } from "./metric-label.js";

it.each([
  ["anxiety", "Anxiety"],
  ["partnerAnxiety", "Partner anxiety"],
  ["timeAtStep3", "Time at step3"],
  ["first_week-sleep", "First week sleep"],
])("without a label, %s is called %s", (name, label) => {
  expect(metricLabel(name, {})).toBe(label);
});

it("with a label, it is called that", () => {
  expect(metricLabel("anxiety", { label: "How tense" })).toBe("How tense");
});
