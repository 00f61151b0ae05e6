import type { Chance } from "./chance.js";
import type { Rational } from "./rational.js";

/** What a course of chance led to, and how likely that course is. */
export interface Course<T> {
  readonly outcome: T;
  readonly probability: number;
}

type Branch = readonly [value: bigint | boolean, probability: number];

const cut = new Error("This course is too unlikely to be followed.");

const numberOf = ({ numerator, denominator }: Rational): number => Number(numerator) / Number(denominator);

/** The probability of z under discrete Laplace noise, by its formula. */
export function laplacePmf(z: number, scale: number): number {
  const a = Math.exp(-1 / scale);
  return ((1 - a) / (1 + a)) * a ** Math.abs(z);
}

function laplaceBranches(scale: number, least: number): readonly Branch[] {
  const branches: [bigint, number][] = [[0n, laplacePmf(0, scale)]];
  for (let z = 1; laplacePmf(z, scale) >= least; z += 1) {
    branches.push([BigInt(z), laplacePmf(z, scale)], [BigInt(-z), laplacePmf(z, scale)]);
  }
  return branches;
}

/**
 * Every course that a function can take, likelier than `least`, by running it over and over with each possible answer of
 * chance. So a function is tested for what it does with exact chance, with no random number.
 */
export function coursesOf<T>(run: (chance: Chance) => T, least = 1e-12): readonly Course<T>[] {
  const found: Course<T>[] = [];
  const open: (readonly number[])[] = [[]];
  for (let prefix = open.pop(); prefix; prefix = open.pop()) {
    const path = [...prefix];
    let [at, probability] = [0, 1];
    const branch = (branches: readonly Branch[]): Branch[0] => {
      const known = path[at];
      if (known === undefined) {
        for (let other = 1; other < branches.length; other += 1) {
          if (probability * (branches[other]?.[1] ?? 0) >= least) open.push([...path, other]);
        }
        path.push(0);
      }
      const [value, share] = branches[known ?? 0] ?? [0n, 0];
      at += 1;
      probability *= share;
      if (probability < least) throw cut;
      return value;
    };
    const chance: Chance = {
      below: (count) =>
        BigInt(branch(Array.from({ length: Number(count) }, (_, value) => [BigInt(value), 1 / Number(count)]))),
      expMinus: (gamma) => {
        const yes = Math.exp(-numberOf(gamma));
        return Boolean(
          branch([
            [true, yes],
            [false, 1 - yes],
          ]),
        );
      },
      laplace: (scale) => BigInt(branch(laplaceBranches(numberOf(scale), least))),
    };
    try {
      const outcome = run(chance);
      found.push({ outcome, probability });
    } catch (error) {
      if (error !== cut) throw error;
    }
  }
  return found;
}

/** How likely each outcome is. */
export function pmfOf<T>(courses: readonly Course<T>[]): ReadonlyMap<T, number> {
  const pmf = new Map<T, number>();
  for (const { outcome, probability } of courses) pmf.set(outcome, (pmf.get(outcome) ?? 0) + probability);
  return pmf;
}

/** The highest ratio of the probabilities of one outcome, over all outcomes of either. */
export function worstRatio<T>(a: ReadonlyMap<T, number>, b: ReadonlyMap<T, number>): number {
  const ratios = [...new Set([...a.keys(), ...b.keys()])].map((outcome) => {
    const [one, other] = [a.get(outcome) ?? 0, b.get(outcome) ?? 0];
    return Math.max(one / other, other / one);
  });
  return Math.max(...ratios);
}
