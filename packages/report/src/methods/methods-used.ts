import type {
  FiguresResult,
  InstrumentResult,
  MethodNote,
  PluginMetricsResult,
  QuestionFigure,
  QuestionResult,
  ReportContent,
  StageCurve,
  TimeInStageResult,
} from "@rapport/analysis";
import { english } from "@rapport/language";
import { contactRun } from "../access/run-data.js";
import { methodList } from "./method-list.js";
import type { Method, MethodCode } from "./method-list.js";

type Codes = readonly MethodCode[];

const quantile: Codes = ["kaplanMeier", "logLog"];

/** Of a curve that is shown: its limits are there where it has any. */
function ofCurve(curve: StageCurve | undefined): Codes {
  if (!curve) return [];
  const hasLimits = curve.points.some(({ lower, upper }) => lower !== undefined || upper !== undefined);
  return ["lifeTable", "aalenJohansen", ...(hasLimits ? (["logLog"] as const) : [])];
}

const isShown = (figure: { readonly kind: string }) => figure.kind !== "withheld";

function ofStays({ stages, byGroup }: TimeInStageResult): Codes {
  const groups = byGroup?.stages.flatMap((stage) => stage.groups) ?? [];
  return [
    ...stages.flatMap(({ median, lowerQuartile, upperQuartile, curve, means }): Codes => [
      ...([median, lowerQuartile, upperQuartile].some(isShown) ? quantile : []),
      ...ofCurve(curve),
      ...(means ? (["restrictedMean"] as const) : []),
    ]),
    ...groups.flatMap(({ median, curve }) => [...(isShown(median) ? quantile : []), ...ofCurve(curve)]),
    ...(byGroup?.stages.some(({ leaving }) => leaving) ? (["logRank"] as const) : []),
    ...(byGroup?.stages.some(({ reaching }) => reaching) ? (["gray"] as const) : []),
  ];
}

type MetricFigure = PluginMetricsResult["types"][number]["metrics"][number]["figure"];

function ofFigure(figure: QuestionFigure["figure"] | MetricFigure): Codes {
  switch (figure.kind) {
    case "mean":
      return isShown(figure.mean) ? ["studentT"] : [];
    case "times":
      return figure.steps.some(({ median }) => isShown(median)) ? quantile : [];
    case "clock":
      return ofCurve(figure.curve);
    case "shares":
    case "rate":
    case "dose":
      return [];
    default: {
      const unknown: never = figure;
      return unknown;
    }
  }
}

const byRule = {
  computed: "reliableChange",
  regression: "regression",
  "half-deviation": "halfDeviation",
  percentage: "percentage",
} as const;

function ofInstrument({ change, scoreByStage = [], effect, ...rest }: InstrumentResult): Codes {
  const { method, byMethod = [], recovery, ...shares } = rest;
  const rules = [...(method ? [method] : []), ...byMethod.map((each) => each.method)];
  const proportions = [
    shares.improvedOfScored,
    shares.improvedOfEnded,
    shares.deterioratedOfScored,
    shares.recoveredOfClinical,
    ...byMethod.flatMap((each) => [each.improvedOfScored, each.deterioratedOfScored]),
  ];
  return [
    ...([change, ...scoreByStage.map(({ score }) => score)].some(isShown) ? (["studentT"] as const) : []),
    ...(effect ? (["meanChange"] as const) : []),
    // Points that were published stand with the measure.
    ...rules.flatMap(({ kind }) => (kind === "published" ? [] : [byRule[kind]])),
    ...(recovery && isShown(recovery) ? (["recovery"] as const) : []),
    ...(proportions.some((each) => each) ? (["wilson"] as const) : []),
  ];
}

/** Figures that are computed in a way of their own, by question and code. */
const ownMethods: Readonly<Partial<Record<string, MethodCode>>> = {
  "goalProgress/gasScore": "goalAttainment",
  "goalProgress/gasChange": "goalAttainment",
  "commitment/adjustedChange": "leastSquares",
};

function ofFigures({ question, groups }: FiguresResult): Codes {
  return groups
    .flatMap(({ figures }) => figures)
    .flatMap((each) => {
      const own = ownMethods[`${question}/${each.code}`];
      return [
        ...ofFigure(each.figure),
        ...(own && each.figure.kind === "mean" && isShown(each.figure.mean) ? [own] : []),
      ];
    });
}

function ofQuestion(result: QuestionResult): Codes {
  switch (result.question) {
    case "timeInStage":
      return ofStays(result);
    case "outcomeChange":
      return result.instruments.flatMap(ofInstrument);
    case "pluginMetrics":
      return result.types.flatMap(({ metrics }) => metrics.flatMap(({ figure }) => ofFigure(figure)));
    default:
      return ofFigures(result);
  }
}

/** The methods behind the figures that are shown, and no other, each once and in the order of the list. */
export function methodsUsed(content: Pick<ReportContent, "questions" | "asOf" | "policy">): readonly MethodNote[] {
  const ofRun: Codes = contactRun(content)?.chart ? ["runChart"] : [];
  const used = new Set([...content.questions.flatMap(ofQuestion), ...ofRun]);
  return Object.entries(methodList)
    .filter(([code]) => used.has(code as MethodCode)) // The list's own keys.
    .map(([code, { name, formula, letters, source }]: [string, Method]): MethodNote => ({
      code,
      label: english.say(name),
      formula,
      letters: english.say(letters),
      source,
    }));
}
