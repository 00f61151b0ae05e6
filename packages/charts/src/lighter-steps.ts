import { hexOf, linear, times } from "./linear-colour.js";
import type { Triple } from "./linear-colour.js";

// OKLab and back (Ottosson 2020), in which a colour made lighter keeps the hue that is seen.
const conesOfLight: readonly [Triple, Triple, Triple] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const labOfCones: readonly [Triple, Triple, Triple] = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const conesOfLab: readonly [Triple, Triple, Triple] = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const lightOfCones: readonly [Triple, Triple, Triple] = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

function each([a, b, c]: Triple, change: (value: number) => number): Triple {
  return [change(a), change(b), change(c)];
}

const toLab = (light: Triple): Triple => times(labOfCones, each(times(conesOfLight, light), Math.cbrt));
const toLight = (lab: Triple): Triple =>
  times(
    lightOfCones,
    each(times(conesOfLab, lab), (value) => value ** 3),
  );

const step = 0.01;
const slack = 1e-4;

/** The most colourful that a screen can show of a lightness and a hue, up to that of the colour itself. */
function shown(lightness: number, [, a, b]: Triple): Triple {
  const shares = Array.from({ length: 101 }, (_, at) => 1 - at / 100);
  const found = shares
    .map((share) => toLight([lightness, share * a, share * b]))
    .find((light) => light.every((value) => value >= -slack && value <= 1 + slack));
  return found ?? [1, 1, 1];
}

/** A colour in hexadecimal sRGB and its lighter steps of the same hue, each by a hundredth of lightness, up to white. */
export function lighterSteps(hex: string): readonly string[] {
  const lab = toLab(linear(hex));
  const count = Math.max(0, Math.floor((1 - lab[0]) / step));
  const lighter = Array.from({ length: count }, (_, at) => hexOf(shown(lab[0] + (at + 1) * step, lab)));
  return [hex.toLowerCase(), ...lighter];
}
