import type { Draft, DraftBreakdown, DraftFigure, DraftGroup, DraftLifeTable, DraftMean } from "../draft.js";
import type { WithheldNote } from "../withheld.js";
import { fitsPrivateDays } from "./noisy-life-table.js";
import { onlyUnits } from "./only-units.js";

/** The figures that noise can be added to. */
export type NoisyKind = DraftBreakdown | DraftLifeTable | DraftMean;

/** A figure that is to be printed, under the name that its share of the budget has. */
export interface Planned {
  readonly name: string;
  readonly figure: NoisyKind;
  /** How many of its counts one unit can change by one. */
  readonly touches: number;
}

/** A group with the names of all its figures, and those of them that are to be printed. */
export interface PlannedGroup {
  readonly code: string;
  readonly path: string;
  readonly names: readonly string[];
  readonly figures: readonly Planned[];
}

export interface PlannedQuestion {
  readonly question: string;
  readonly expected: readonly string[];
  /** Those that were agreed beforehand, in that order, empty ones too. */
  readonly listed: readonly PlannedGroup[];
  /** Those that the records name. */
  readonly unlisted: readonly PlannedGroup[];
}

function plannedOf(name: string, figure: DraftFigure): readonly Planned[] {
  switch (figure.kind) {
    case "breakdown":
      return [{ name, figure, touches: 1 }];
    case "lifeTable":
      // A stay comes in and goes.
      return fitsPrivateDays(figure) ? [{ name, figure, touches: 2 }] : [];
    case "mean":
      // A sum and a number.
      return [{ name, figure, touches: 2 }];
    case "position":
    case "rate":
    case "spread":
    case "test":
      return [];
    default: {
      const unknown: never = figure;
      return unknown;
    }
  }
}

function plannedGroup(question: string, { code, figures }: DraftGroup): PlannedGroup {
  const path = `${question}/${code}`;
  const planned = Object.entries(figures).flatMap(([name, figure]) => plannedOf(`${path}/${name}`, figure));
  return { code, path, names: Object.keys(figures), figures: planned };
}

/** An expected group that nobody is in, made like another one: that it is missing from the draft must not be told. */
function emptyGroup(question: string, code: string, like: DraftGroup): PlannedGroup {
  const group = plannedGroup(question, { ...like, code });
  const figures = group.figures.map((each) => ({ ...each, figure: onlyUnits(each.figure, () => false) }));
  return { ...group, figures };
}

/** What there is to print of each question. */
export function planQuestions({ questions }: Draft): readonly PlannedQuestion[] {
  return questions.map(({ question, groups, expected }) => {
    const [like] = groups;
    const listed = expected.flatMap((code) => {
      const group = groups.find((each) => each.code === code);
      if (group) return [plannedGroup(question, group)];
      return like ? [emptyGroup(question, code, like)] : [];
    });
    const unlisted = groups
      .filter(({ code }) => !expected.includes(code))
      .map((group) => plannedGroup(question, group));
    return { question, expected, listed, unlisted };
  });
}

/** Figures of groups that no noise is made for. */
export function notesOf(groups: readonly PlannedGroup[]): readonly WithheldNote[] {
  return groups.flatMap(({ path, names, figures }) => {
    const planned = new Set(figures.map(({ name }) => name));
    return names
      .map((name) => `${path}/${name}`)
      .filter((name) => !planned.has(name))
      .map((name) => ({ path: name, reason: "not-with-this-method" as const }));
  });
}
