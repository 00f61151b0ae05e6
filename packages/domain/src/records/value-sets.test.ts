import { expect, it } from "vitest";
import { jsonSchemaOf } from "./json-schemas.js";
import type { RecordName } from "./record-types.js";
import { valueSets } from "./value-sets.js";

// Codes and URLs as printed in HL7 FHIR R4 (4.0.1): hl7.org/fhir/R4/valueset-episode-of-care-status.html and so on.
it("EpisodeOfCare says onhold and Goal says on-hold, as FHIR does", () => {
  expect(valueSets.episodeOfCareStatus.codes).toContain("onhold");
  expect(valueSets.episodeOfCareStatus.codes).not.toContain("on-hold");
  expect(valueSets.goalLifecycleStatus.codes).toContain("on-hold");
  expect(valueSets.goalLifecycleStatus.codes).not.toContain("onhold");
});

it("P4.3 each value set has the canonical URL and the code system of FHIR R4", () => {
  expect(Object.values(valueSets).map(({ url, system, element }) => [url, system, element])).toEqual([
    [
      "http://hl7.org/fhir/ValueSet/episode-of-care-status",
      "http://hl7.org/fhir/episode-of-care-status",
      "EpisodeOfCare.status",
    ],
    ["http://hl7.org/fhir/ValueSet/goal-status", "http://hl7.org/fhir/goal-status", "Goal.lifecycleStatus"],
    [
      "http://hl7.org/fhir/ValueSet/goal-achievement",
      "http://terminology.hl7.org/CodeSystem/goal-achievement",
      "Goal.achievementStatus",
    ],
    ["http://hl7.org/fhir/ValueSet/event-status", "http://hl7.org/fhir/event-status", "Procedure.status"],
  ]);
});

// The code systems that the value sets include whole, from valuesets.json of the specification's own definitions (4.0.1).
it("P4.3 the codes are those of FHIR R4, all of them, in its order", () => {
  const { episodeOfCareStatus, goalLifecycleStatus, goalAchievementStatus, procedureStatus } = valueSets;
  expect(episodeOfCareStatus.codes.join(" ")).toBe(
    "planned waitlist active onhold finished cancelled entered-in-error",
  );
  expect(goalLifecycleStatus.codes.join(" ")).toBe(
    "proposed planned accepted active on-hold completed cancelled entered-in-error rejected",
  );
  expect(goalAchievementStatus.codes.join(" ")).toBe(
    "in-progress improving worsening no-change achieved sustaining not-achieved no-progress not-attainable",
  );
  expect(procedureStatus.codes.join(" ")).toBe(
    "preparation in-progress not-done on-hold stopped completed entered-in-error unknown",
  );
});

it.each([
  ["EpisodeOfCare", "status", valueSets.episodeOfCareStatus],
  ["Goal", "lifecycleStatus", valueSets.goalLifecycleStatus],
  ["Goal", "achievementStatus", valueSets.goalAchievementStatus],
  ["Intervention", "status", valueSets.procedureStatus],
] as const)("%s.%s takes its codes from its value set and no others", (record: RecordName, field, { codes }) => {
  expect(jsonSchemaOf(record)).toMatchObject({ properties: { [field]: { enum: codes } } });
});
