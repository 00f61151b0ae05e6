import { defaultOf } from "../figure.js";
import type { Figure } from "../figure.js";
import type { Instrument } from "../instrument.js";
import type { CutOff } from "../published-figures.js";
import type { MissingRule, ScoringKey } from "../scoring-key.js";
import type { ScoreIssue } from "./score-issue.js";

/** What to use instead of the defaults, by code. What is unconfirmed is used only where it is named here. */
export interface ScoreOptions {
  readonly key?: string;
  readonly missingRule?: string;
  readonly cutOff?: string;
}

/** What a form is scored by. */
export interface Choice {
  readonly key: ScoringKey;
  readonly missingRule: MissingRule | undefined;
  /** Undefined: each score's own default. */
  readonly cutOff: CutOff | undefined;
}

type Chosen<T> = { readonly value: T } | { readonly issue: ScoreIssue };

function issue(code: ScoreIssue["code"], message: string): { readonly issue: ScoreIssue } {
  return { issue: { code, path: "options", message } };
}

function byCode<T extends Figure & { readonly code: string }>(
  what: string,
  figures: readonly T[],
  code: string,
): Chosen<T> {
  const value = figures.find((figure) => figure.code === code);
  if (value) return { value };
  const codes = figures.length === 0 ? "none, since there is none" : figures.map((figure) => figure.code).join(" or ");
  return issue("unknown-choice", `Expected as ${what}: ${codes}.`);
}

function chooseKey({ name, keys = [] }: Instrument, code: string | undefined): Chosen<ScoringKey> {
  if (keys.length === 0) return issue("no-key", `${name} is recorded by its scores; expected a score.`);
  if (code !== undefined) return byCode("key", keys, code);
  const value = defaultOf(keys);
  if (value) return { value };
  const codes = keys.map((key) => key.code).join(" or ");
  return issue("choose-key", `${name} has no key that is used unless it is chosen; expected a key: ${codes}.`);
}

/** The key, missing rule and cut-off to use, or why there is none. */
export function choose(instrument: Instrument, options: ScoreOptions): Chosen<Choice> {
  const key = chooseKey(instrument, options.key);
  if ("issue" in key) return key;
  const rules = key.value.missingRules ?? [];
  const missingRule =
    options.missingRule === undefined
      ? { value: defaultOf(rules) }
      : byCode("missing rule", rules, options.missingRule);
  if ("issue" in missingRule) return missingRule;
  const cutOff =
    options.cutOff === undefined ? { value: undefined } : byCode("cut-off", instrument.cutOffs ?? [], options.cutOff);
  if ("issue" in cutOff) return cutOff;
  return { value: { key: key.value, missingRule: missingRule.value, cutOff: cutOff.value } };
}
