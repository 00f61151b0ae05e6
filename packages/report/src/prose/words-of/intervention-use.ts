import type { FigureGroup, FiguresResult, SharesFigure } from "@rapport/analysis";
import { printedValue } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import type { GroupFinding, QuestionWords } from "../../figures/question-words.js";
import { breakdownUnder, partUnder, rateUnder } from "../../figures/released-parts.js";
import { isDrafted } from "../../figures/shown-figures.js";
import { uptakeCharts } from "../../html/uptake-chart.js";
import { commonest, levelCounts, middle } from "../../level-counts.js";
import { authorText, quoted } from "../author-text.js";
import { aboutPrinted, printedInWords } from "../numbers.js";
import type { RateWithInterval } from "../percent.js";
import { rateOf } from "../rate-sentence.js";
import { restsOnFew } from "../things.js";
import { sharesIn } from "./shares-in.js";

/** The code of the level that the episode in the middle has. */
function middleLevel(figure: SharesFigure): string | undefined {
  const counts = levelCounts(figure);
  const half = counts && middle(counts);
  return figure.levels.find(({ label }) => label === half)?.code;
}

function allFinding(language: Language, group: FigureGroup): string {
  const shares = sharesIn(group, "typesPerEpisode");
  const half = shares && middleLevel(shares.figure);
  if (!shares || half === undefined) return language.say("interventions.notShown");
  const none = shares.part("0");
  return language.say("interventions.middle", {
    total: language.count(shares.total),
    types: half,
    without:
      none === undefined || half === "0"
        ? ""
        : language.say("interventions.without", { count: aboutPrinted(language, none) }),
    few: restsOnFew(language, { count: shares.total, of: "episodes" }),
  });
}

/** The type that most often began first. */
function firstSentences(language: Language, group: FigureGroup): readonly string[] {
  const shares = sharesIn(group, "firstType");
  const counts = shares && levelCounts(shares.figure);
  const most = counts && commonest(counts);
  if (!counts || !most) return [];
  return [
    language.say("interventions.first", {
      levels: most.labels.length,
      types: language.list(most.labels.map((each) => quoted(language, language.label(each)))),
      count: language.count(most.count),
      total: language.count(counts.total),
    }),
  ];
}

function typeOf(language: Language, { label }: FigureGroup): string {
  return authorText(language.label(label));
}

function treatedOf(language: Language, rate: RateWithInterval): string {
  return rateOf(language, rate, language.say("interventions.treated"));
}

function typeFinding(language: Language, group: FigureGroup): string {
  const type = typeOf(language, group);
  const rate = rateUnder(group, "uptake");
  if (!rate) return language.say("interventions.usedTooFew", { type });
  return language.say("interventions.usedIn", {
    type,
    rate: treatedOf(language, rate),
    few: restsOnFew(language, { count: rate.denominator, of: "episodes" }),
  });
}

/** Where it stands among the types of the episodes that had it. */
function placeSentences(language: Language, group: FigureGroup): readonly string[] {
  const places = breakdownUnder(group, "place");
  const words = ["first", "second", "later"].flatMap((code) => {
    const part = partUnder(places, code);
    return part ? [language.say("interventions.placeIn", { place: code, count: printedInWords(language, part) })] : [];
  });
  return places && words.length > 0
    ? [
        language.say("interventions.places", {
          total: language.count(places.total),
          places: language.list(words),
        }),
      ]
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
  const sentence = language.say("interventions.mostUsed", {
    type: typeOf(language, most.group),
    rate: treatedOf(language, most.rate),
    few: restsOnFew(language, { count: most.rate.denominator, of: "episodes" }),
  });
  return [{ sentence, groupAt: most.groupAt }];
}

const isType = ({ code }: FigureGroup) => code !== "all";

/** P7.4 Which intervention types are used, and in what order. */
export function interventionUseWords(language: Language): QuestionWords {
  const { say, list } = language;
  const helpfulness = say("interventions.helpfulness.name");
  return {
    question: "interventionUse",
    title: say("interventions.title"),
    measure: say("interventions.measure"),
    reading: say("interventions.reading"),
    figures: {
      typesPerEpisode: {
        name: say("interventions.typesPerEpisode.name"),
        counts: say("interventions.typesPerEpisode.counts"),
        reading: "middle",
      },
      firstType: { name: say("interventions.firstType.name"), counts: say("interventions.firstType.counts") },
      uptake: { name: say("interventions.uptake.name"), counts: say("interventions.uptake.counts") },
      place: { name: say("interventions.place.name"), counts: say("interventions.place.counts") },
      dose: { name: say("interventions.dose.name"), counts: say("interventions.dose.counts"), reading: "middle" },
      helpfulness: { name: helpfulness, counts: say("interventions.helpfulness.counts"), reading: "each" },
    },
    drawn: ["typesPerEpisode"],
    inOneTable: { holds: isType, caption: say("interventions.table.caption"), head: say("interventions.table.head") },
    finding: (group) => (isType(group) ? typeFinding(language, group) : allFinding(language, group)),
    sentences: (group) => (isType(group) ? placeSentences(language, group) : firstSentences(language, group)),
    findings: (result) => {
      const used = mostUsed(language, result);
      const [all] = result.groups;
      return used.length > 0 || !all || isType(all) ? used : [{ sentence: allFinding(language, all), groupAt: 0 }];
    },
    optional: [
      {
        what: list([say("interventions.dose.name"), helpfulness]),
        table: "assignments",
        // Of no type there is neither, and nothing to say of either.
        isThere: (result) => !result.groups.some(isType) || isDrafted(result, "dose"),
      },
    ],
    charts: (report, place) => uptakeCharts(language, report, place),
    definitions: [
      [say("interventions.reached.term"), say("interventions.reached.meaning")],
      [say("interventions.used.term"), say("interventions.used.meaning")],
      [say("interventions.given.term"), say("interventions.given.meaning")],
    ],
  };
}
