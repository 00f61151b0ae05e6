import type { StageCurve, StagePoint } from "@rapport/analysis";
import { otherExits } from "@rapport/disclosure";
import type { Language } from "@rapport/language";

/** Ways out of a stage, gathered into the few that a chart can show apart. */
export interface ExitGroup {
  readonly code: "on" | "back" | "completed" | "ended" | "open" | "untold";
  /** 0 to 1, by the last day of the stage's curve. */
  readonly share: number;
}

/** What a group of ways out is called: "Went on to a later stage". */
export function exitGroupLabel({ say }: Language, code: ExitGroup["code"]): string {
  return say("exits.group", { group: code });
}

/** The order in which they are drawn and told. */
export const exitGroupOrder: readonly ExitGroup["code"][] = ["on", "back", "completed", "ended", "open", "untold"];

/** Less than this is the inexactness of sums. */
const slack = 1e-9;

function groupOfOne(exit: string, stage: string, order: readonly string[]): ExitGroup["code"] {
  if (exit === otherExits) return "untold";
  if (exit === "completed") return "completed";
  const to = order.indexOf(exit);
  if (to === -1) return "ended";
  return to > order.indexOf(stage) ? "on" : "back";
}

/** The group of an exit, or of a class of exits that are all in one; what is of several groups is not told apart. */
function groupOf(exit: string, { exits }: StageCurve, stage: string, order: readonly string[]): ExitGroup["code"] {
  const { of = [exit] } = exits.find(({ code }) => code === exit) ?? {};
  const [first, ...others] = new Set(of.map((each) => groupOfOne(each, stage, order)));
  return first === undefined || others.length > 0 ? "untold" : first;
}

/**
 * What became of a stage's stays by a point of its curve, the last by default; the shares add up to 1, and a group that
 * nobody is in is left out. `order` is the stages' codes in the order of the model: an exit to one of them goes on or back.
 */
export function exitGroups(
  stage: string,
  curve: StageCurve,
  order: readonly string[],
  point: StagePoint | undefined = curve.points.at(-1),
): readonly ExitGroup[] {
  if (!point) return [];
  const shares = new Map<ExitGroup["code"], number>([["open", point.survival]]);
  const add = (group: ExitGroup["code"], share: number) => shares.set(group, (shares.get(group) ?? 0) + share);
  for (const [exit, share] of Object.entries(point.incidence)) add(groupOf(exit, curve, stage, order), share);
  // Ways out that too few took by then are not among them.
  const rest = 1 - [...shares.values()].reduce((sum, share) => sum + share, 0);
  if (rest > slack) add("untold", rest);
  return exitGroupOrder.flatMap((code) => {
    const share = shares.get(code) ?? 0;
    return share > 0 ? [{ code, share }] : [];
  });
}
