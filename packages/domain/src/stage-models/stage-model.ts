import { closures } from "../codes.js";

/** How a stage can be left: for another stage of the model, or for good with a closure reason. */
export interface Stage<Code extends string = string> {
  readonly code: Code;
  /** What a report calls it. */
  readonly display: string;
  /** Whether interventions may be delivered in it (P3.2: none in evaluation). */
  readonly treatment: boolean;
  /** The stages that a client can go to from here, returns to an earlier stage included (P3.9). */
  readonly next: readonly Code[];
}

/** Stages in their usual order; the first is where an episode begins, and the last is where it completes. */
export interface StageModel<Code extends string = string> {
  readonly code: string;
  readonly display: string;
  readonly stages: readonly Stage<Code>[];
}

export interface StageModelIssue {
  readonly code: "no-stages" | "duplicate-code" | "closure-code" | "unknown-next" | "unreachable" | "no-way-to-the-end";
  /** Where in the definition, for instance `stages[2].next[0]`. */
  readonly path: string;
  readonly message: string;
}

export type StageModelResult<Code extends string> =
  | { readonly value: StageModel<Code>; readonly issues?: never }
  | { readonly issues: readonly StageModelIssue[]; readonly value?: never };

/** The ways out of a stage that no stage can be called: the reasons for closing, and a stay whose end was not seen. */
const closureCodes: ReadonlySet<string> = new Set([...closures, "censored"]);

function reachable(from: string, edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set([from]);
  for (const code of seen) for (const next of edges.get(code) ?? []) seen.add(next);
  return seen;
}

function reversed(edges: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const back = new Map<string, string[]>();
  for (const [from, nexts] of edges) {
    for (const next of nexts) {
      const into = back.get(next);
      if (into) into.push(from);
      else back.set(next, [from]);
    }
  }
  return back;
}

/**
 * A stage model, checked: codes are unique, every `next` names a stage, each stage can be reached from the first, and
 * from each stage the last can be reached. A client can leave for good from any stage (P3.7), so exits are not listed.
 * An exit is a stage's code or a reason for closing, so no stage has a code such as `completed`: else leaving the last
 * stage as completed could not be told from a move.
 *
 * Returns `{ value }` with a frozen copy, or `{ issues }`; it never throws.
 */
export function defineStageModel<const Code extends string>(model: StageModel<Code>): StageModelResult<Code> {
  const codes = model.stages.map((stage) => stage.code);
  const first = codes[0];
  const last = codes.at(-1);
  if (first === undefined || last === undefined) {
    return { issues: [{ code: "no-stages", path: "stages", message: "A stage model has at least one stage." }] };
  }
  const issues: StageModelIssue[] = [];
  const known = new Set<string>(codes);
  const edges = new Map<string, readonly string[]>(model.stages.map((stage) => [stage.code, stage.next]));
  const fromFirst = reachable(first, edges);
  const toLast = reachable(last, reversed(edges));
  model.stages.forEach((stage, at) => {
    const path = `stages[${at}]`;
    if (codes.indexOf(stage.code) !== at) {
      issues.push({ code: "duplicate-code", path, message: "An earlier stage has the same code." });
      return;
    }
    if (closureCodes.has(stage.code)) {
      issues.push({ code: "closure-code", path, message: "A stage's code differs from every reason for closing." });
    }
    stage.next.forEach((next, position) => {
      if (known.has(next)) return;
      issues.push({ code: "unknown-next", path: `${path}.next[${position}]`, message: "No stage has this code." });
    });
    if (!fromFirst.has(stage.code)) {
      issues.push({ code: "unreachable", path, message: "No way leads here from the first stage." });
    } else if (!toLast.has(stage.code)) {
      issues.push({ code: "no-way-to-the-end", path, message: "No way leads from here to the last stage." });
    }
  });
  if (issues.length > 0) return { issues };
  const stages = model.stages.map((stage) => Object.freeze({ ...stage, next: Object.freeze([...stage.next]) }));
  return { value: Object.freeze({ ...model, stages: Object.freeze(stages) }) };
}
