import type { FigureGroup, Label, ReportContent } from "@rapport/analysis";
import { attainmentChart } from "@rapport/charts";
import type { AttainmentData, AttainmentLevel } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released, ReleasedPart } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { ChartPlace, OwnChart } from "../figures/question-words.js";
import { itemsInWords } from "../prose/items.js";
import { behindInWords } from "../prose/things.js";
import { sharesIn } from "../prose/words-of/shares-in.js";
import { sourceLine } from "./source-line.js";

type Look = Pick<AttainmentLevel, "side" | "tone">;

interface AttainmentWords {
  readonly code: string;
  readonly title: string;
  readonly subtitle: string;
  readonly caption: string;
  readonly sides: AttainmentData["sides"];
  /** By the level's code; what is not there is not drawn. */
  readonly looks: Readonly<Record<string, Look>>;
}

const drawnFigures = ({ say }: Language): readonly AttainmentWords[] => [
  {
    code: "achievement",
    title: say("attainment.achievementTitle"),
    subtitle: say("attainment.achievementSubtitle"),
    caption: say("attainment.achievementCaption"),
    sides: { worse: say("attainment.achievementWorse"), better: say("attainment.achievementBetter") },
    looks: {
      not_achieved: { side: "worse", tone: "second" },
      worsening: { side: "worse", tone: "fourth" },
      no_change: { side: "neutral", tone: "rest" },
      in_progress: { side: "neutral", tone: "untold" },
      improving: { side: "better", tone: "third" },
      achieved: { side: "better", tone: "first" },
    },
  },
  {
    code: "gasLevels",
    title: say("attainment.levelsTitle"),
    subtitle: say("attainment.levelsSubtitle"),
    caption: say("attainment.levelsCaption"),
    sides: { worse: say("attainment.levelsWorse"), better: say("attainment.levelsBetter") },
    looks: {
      much_less: { side: "worse", tone: "second" },
      less: { side: "worse", tone: "fourth" },
      expected: { side: "neutral", tone: "rest" },
      more: { side: "better", tone: "third" },
      much_more: { side: "better", tone: "first" },
    },
  },
];

/** How a level looks, or a class of levels of one side; `undefined` where it is not drawn. */
function lookOf({ code, of = [code] }: ReleasedPart, looks: AttainmentWords["looks"]): Look | undefined {
  const members = of.flatMap((each) => looks[each] ?? []);
  const [first] = members;
  return first && members.length === of.length && members.every(({ side }) => side === first.side) ? first : undefined;
}

const nothing = (sides: AttainmentData["sides"]): AttainmentData => ({ levels: [], rows: [], sides });

/** One bar of all goals; no row where too few are there, or where it cannot be told on which side of the line some stand. */
function attainmentData(
  language: Language,
  { policy }: ReportContent,
  group: FigureGroup | undefined,
  { code, looks, sides }: AttainmentWords,
): AttainmentData {
  const goals = group && sharesIn(group, code);
  if (!goals || goals.figure.shares.kind === "withheld" || goals.total < policy.fewestForPercent) return nothing(sides);
  const { parts } = goals.figure.shares;
  const labelOf = (part: ReleasedPart) => goals.figure.levels.find((level: Label) => level.code === part.code)?.label;
  const placed = parts.map((part) => ({
    part,
    look: lookOf(part, looks),
    label: language.label(labelOf(part) ?? part.code),
  }));
  const aside = placed.filter(({ look }) => look === undefined);
  if (parts.some((part) => "hidden" in part) || aside.some(({ part }) => part.code !== "none")) return nothing(sides);
  const drawn = placed.flatMap(({ part, look, label }) =>
    look && "count" in part
      ? [
          {
            code: part.code,
            label,
            ...look,
            first: part.of?.[0] ?? part.code,
            share: Math.min(1, part.count / goals.total),
          },
        ]
      : [],
  );
  if (drawn.length === 0) return nothing(sides);
  // Figures list achievement from the best level on, attainment from the worst.
  const order = Object.keys(looks);
  const levels = drawn.toSorted((a, b) => order.indexOf(a.first) - order.indexOf(b.first));
  const without = aside.flatMap(({ part, label }) =>
    "count" in part
      ? [language.say("chart.part", { amount: language.count(part.count), label: language.within(label) })]
      : [],
  );
  const note = itemsInWords(language, [behindInWords(language, { count: goals.total, of: "goals" }), ...without]);
  return {
    levels: levels.map(({ code: drawnCode, label, side, tone }) => ({ code: drawnCode, label, side, tone })),
    rows: [
      {
        label: language.say("attainment.allGoals"),
        note,
        shares: Object.fromEntries(levels.map((level) => [level.code, level.share])),
      },
    ],
    sides,
  };
}

/** One bar is told as well on a phone as on a page. */
const width = 340;

/** How far goals got, by the status that was recorded and by attainment scaling, where there is enough to draw. */
export function goalCharts(
  language: Language,
  report: Released<ReportContent>,
  { result: { question }, groupAt, id }: ChartPlace,
): readonly OwnChart[] {
  return drawnFigures(language).flatMap((words): readonly OwnChart[] => {
    const data = derive(report, (content) => {
      const found = content.questions.find((each) => each.question === question);
      return attainmentData(language, content, found && "groups" in found ? found.groups[groupAt] : undefined, words);
    });
    const [row] = data.rows;
    if (!row) return [];
    const { say } = language;
    const percents = data.levels.map(({ code, label }) =>
      say("group.about", { group: label, words: language.percent(row.shares[code] ?? 0) }),
    );
    const options = {
      language,
      title: words.title,
      subtitle: words.subtitle,
      description: say("attainment.description", { note: row.note ?? "", parts: itemsInWords(language, percents) }),
      source: sourceLine(language, report),
    };
    return [
      {
        wide: attainmentChart(data, { ...options, id: `${id}-${words.code}`, width }),
        caption: words.caption,
        figure: words.code,
      },
    ];
  });
}
