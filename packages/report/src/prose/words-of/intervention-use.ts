import type { FigureGroup, FiguresResult } from "@rapport/analysis";
import { printedValue } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import type { GroupFinding, QuestionWords } from "../../figures/question-words.js";
import { breakdownUnder, partUnder, rateUnder } from "../../figures/released-parts.js";
import { figureUnder } from "../../figures/shown-figures.js";
import { uptakeCharts } from "../../html/uptake-chart.js";
import { commonest, levelCounts, middle } from "../../level-counts.js";
import { authorText, quoted } from "../author-text.js";
import { aboutPrinted, printedInWords } from "../numbers.js";
import { rateOf } from "../rate-sentence.js";
import { restsOnFew } from "../things.js";

const treated = "episodes that reached treatment";

function countsUnder(group: FigureGroup, code: string) {
  const figure = figureUnder(group, code)?.figure;
  return figure?.kind === "shares" ? levelCounts(figure) : undefined;
}

/** What the episode in the middle had, from the name of its level. */
function typesInWords(language: Language, level: string): string {
  if (level === "None") return "no intervention on record";
  return `${level.toLowerCase()} ${level === "1" ? "type" : "types"} of intervention`;
}

function allFinding(language: Language, group: FigureGroup): string {
  const counts = countsUnder(group, "typesPerEpisode");
  const half = counts && middle(counts);
  if (!counts || half === undefined) return "How many types of intervention an episode has is not shown.";
  const none = partUnder(breakdownUnder(group, "typesPerEpisode"), "0");
  const without = none === undefined || half === "None" ? "" : `; ${aboutPrinted(language, none)} had none on record`;
  const few = restsOnFew(language, { count: counts.total, of: "episodes" });
  return `Of about ${language.count(counts.total)} ${treated}, the one in the middle had ${typesInWords(language, half)}${without}${few}.`;
}

/** The type that most often began first. */
function firstSentences(language: Language, group: FigureGroup): readonly string[] {
  const counts = countsUnder(group, "firstType");
  const most = counts && commonest(counts);
  if (!counts || !most) return [];
  const each = most.labels.length > 1 ? " each" : "";
  return [
    `What began first was most often ${language.list(most.labels.map((each) => quoted(language, each)))}: in about ${language.count(most.count)}${each} of ${language.count(counts.total)} episodes with an intervention.`,
  ];
}

function typeFinding(language: Language, group: FigureGroup): string {
  const label = authorText(group.label);
  const rate = rateUnder(group, "uptake");
  if (!rate) return `${label}: too few clients stand behind it to say in how many episodes it was used.`;
  return `${label}: used in ${rateOf(language, rate, treated)}${restsOnFew(language, { count: rate.denominator, of: "episodes" })}.`;
}

/** Where it stands among the types of the episodes that had it. */
function placeSentences(language: Language, group: FigureGroup): readonly string[] {
  const places = breakdownUnder(group, "place");
  const words = (["first", "second", "later"] as const).flatMap((code) => {
    const part = partUnder(places, code);
    return part ? [`${code === "later" ? "third or later" : code} in ${printedInWords(language, part)}`] : [];
  });
  return places && words.length > 0
    ? [`Of about ${language.count(places.total)} episodes with it, it began ${language.list(words)}.`]
    : [];
}

/** The type with the highest uptake. */
function mostUsed(language: Language, { groups }: FiguresResult): readonly GroupFinding[] {
  const used = groups.flatMap((group, groupAt) => {
    const rate = rateUnder(group, "uptake");
    const count = rate && printedValue(rate.numerator);
    return rate && count !== undefined && count > 0 ? [{ group, groupAt, rate, count }] : [];
  });
  const [most, next] = used.toSorted((a, b) => b.count - a.count);
  if (!most || next?.count === most.count) return [];
  const few = restsOnFew(language, { count: most.rate.denominator, of: "episodes" });
  const sentence = `${authorText(most.group.label)} is the intervention that most episodes have: ${rateOf(language, most.rate, treated)}${few}.`;
  return [{ sentence, groupAt: most.groupAt }];
}

const isType = ({ code }: FigureGroup) => code !== "all";

/** P7.4 Which intervention types are used, and in what order. */
export function interventionUseWords(language: Language): QuestionWords {
  return {
    question: "interventionUse",
    title: "Which interventions are used, and in what order?",
    measure:
      "Types of intervention in each episode that reached a stage of treatment; one that was begun counts as used.",
    reading:
      "each type is told of by itself, as an episode can have several; shares of different types do not add up to 100%.",
    figures: {
      typesPerEpisode: {
        name: "Types of intervention in an episode",
        counts: "episodes that reached treatment, those without any intervention among them",
        reading: "middle",
      },
      firstType: {
        name: "What began first",
        counts: "episodes with an intervention; several that began on one day stand by themselves",
      },
      uptake: { name: "Episodes with it", counts: "of all episodes that reached treatment" },
      place: {
        name: "When it began, beside the other types of the episode",
        counts: "episodes with it; types that began on one day share a place",
      },
    },
    drawn: ["typesPerEpisode"],
    inOneTable: { holds: isType, caption: "Each type of intervention by itself", head: "Type" },
    finding: (group) => (isType(group) ? typeFinding(language, group) : allFinding(language, group)),
    sentences: (group) => (isType(group) ? placeSentences(language, group) : firstSentences(language, group)),
    findings: (result) => {
      const used = mostUsed(language, result);
      const [all] = result.groups;
      return used.length > 0 || !all || isType(all) ? used : [{ sentence: allFinding(language, all), groupAt: 0 }];
    },
    charts: (report, place) => uptakeCharts(language, report, place),
    definitions: [
      [
        "Episode that reached treatment",
        "One with a stay in a stage of treatment by the as-of day; evaluation is none. Interventions that are recorded in other episodes are left out.",
      ],
      [
        "Used",
        "A course of the type has begun in the episode by the as-of day, unless it is recorded as not done or as an error. How much of it there was stands with the figures of the type.",
      ],
    ],
  };
}
