import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { groupedEvaluation, stageGroup } from "../stage-groups.fixture.js";
import { byMedian, stageGroupsFinding } from "./stage-group-sentences.js";

const finding = (groups: typeof groupedEvaluation.groups, language = english) =>
  stageGroupsFinding(language, { ...groupedEvaluation, groups });
const [slow, quick, open] = groupedEvaluation.groups.map((group) => [group]);
const all = groupedEvaluation.groups;

describe("the finding about a stage's groups (P7.1)", () => {
  it("names the groups that are over first and last, each with its interval, and those that are not", () => {
    expect(finding(all)).toBe(
      "Evaluation: half of the stays end within about 3 weeks (2 to 4) in the group \u201cPain\u201d and within about 5 weeks (4 weeks or more) in the group \u201cDesire and arousal\u201d; of \u201cBetween partners\u201d, fewer than half of the stays are known to have ended.",
    );
    expect(finding(all, german)).toBe(
      "Abkl\u00e4rung: Die H\u00e4lfte der Aufenthalte endet innerhalb von etwa 3 Wochen (2 bis 4) in der Gruppe \u201eSchmerzen\u201c und innerhalb von etwa 5 Wochen (4 Wochen oder mehr) in der Gruppe \u201eVerlangen und Erregung\u201c; von \u201eZwischen den Partnern\u201c ist bei weniger als der H\u00e4lfte der Aufenthalte ein Ende bekannt.",
    );
    expect(finding(all, french).replaceAll(/[\u00a0\u202f]/gu, " ")).toMatch(
      /^\u00c9valuation : la moiti\u00e9 des s\u00e9jours se termine en 3 semaines environ \(2 \u00e0 4\) dans le groupe \u00ab Douleur/u,
    );
  });

  it("singles out none of those that are alike", () => {
    const alike = [stageGroup("pain", 3), stageGroup("between_partners", 3)];
    expect(finding(alike)).toBe(
      "Evaluation: in each group shown, half of the stays end within about 3 weeks; the interval of each stands below.",
    );
    expect(finding([...alike, stageGroup("desire_and_arousal", 5)])).toBe(
      "Evaluation: depending on the group, half of the stays are over after 3 weeks at the earliest and 5 weeks at the latest; the interval of each stands below.",
    );
  });

  it("counts those that lie between", () => {
    const between = [stageGroup("pain", 3), stageGroup("between_partners", 4), stageGroup("desire_and_arousal", 5)];
    expect(finding(between)).toMatch(/; one group lies between\.$/u);
  });

  it("says what is under a week as that, of one group too", () => {
    expect(finding([stageGroup("pain", 0, [0, 1])])).toBe(
      "Evaluation: in the group \u201cPain\u201d, half of the stays end in less than a week (less than 1 to 1).",
    );
  });

  it("says where no group is known", () => {
    expect(finding(open ?? [])).toBe("Evaluation: in no group shown are half of the stays known to have ended.");
    expect(finding([])).toBe("Evaluation: when half of the stays are over is not shown for any group.");
  });
});

it("orders groups by their medians, the shortest first, and leaves out what has none", () => {
  expect(
    byMedian({ groups: [...(open ?? []), ...(slow ?? []), ...(quick ?? [])] }).map(({ group }) => group.code),
  ).toEqual(["pain", "desire_and_arousal"]);
});
