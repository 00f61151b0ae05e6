import type { FigureGroup, Label, ReportContent } from "@rapport/analysis";
import { attainmentChart } from "@rapport/charts";
import type { AttainmentData, AttainmentLevel } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released, ReleasedPart } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { ChartPlace, OwnChart } from "../figures/question-words.js";
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

const drawnFigures: readonly AttainmentWords[] = [
  {
    code: "achievement",
    title: "What came of goals",
    subtitle: "Share of agreed goals",
    caption: "To the left of the line what went worse, to the right what went better, on it what shows neither.",
    sides: { worse: "Worse or not achieved", better: "Improving or achieved" },
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
    title: "Goal attainment at the last rating",
    subtitle: "Share of goals rated by attainment scaling",
    caption: "To the left of the line less than was expected, to the right more, on it as expected.",
    sides: { worse: "Less than expected", better: "More than expected" },
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
  const placed = parts.map((part) => ({ part, look: lookOf(part, looks), label: labelOf(part) ?? part.code }));
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
    "count" in part ? [`${language.count(part.count)} ${label.toLowerCase()}`] : [],
  );
  const note = [`${language.count(goals.total)} goals`, ...without].join("; ");
  return {
    levels: levels.map(({ code: drawnCode, label, side, tone }) => ({ code: drawnCode, label, side, tone })),
    rows: [{ label: "All goals", note, shares: Object.fromEntries(levels.map((level) => [level.code, level.share])) }],
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
  return drawnFigures.flatMap((words): readonly OwnChart[] => {
    const data = derive(report, (content) => {
      const found = content.questions.find((each) => each.question === question);
      return attainmentData(language, content, found && "groups" in found ? found.groups[groupAt] : undefined, words);
    });
    const [row] = data.rows;
    if (!row) return [];
    const percents = data.levels.map(({ code, label }) => `${label}: ${Math.round(100 * (row.shares[code] ?? 0))}%`);
    const options = {
      title: words.title,
      subtitle: words.subtitle,
      description: `One bar of ${row.note ?? ""}. ${percents.join("; ")}.`,
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
