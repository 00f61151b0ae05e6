import { colourDistance, visions } from "./colour-vision.js";
import { contrast } from "./contrast.js";
import { lighterSteps } from "./lighter-steps.js";
import { darkPalette, fewestApart, fewestContrast, lightPalette } from "./palette.js";
import type { Palette, Palettes } from "./palette.js";

/** Palettes with an accent, or in sentences why it cannot be one: what failed, and by how much. */
export type Accented =
  | { readonly palettes: Palettes; readonly problems?: never }
  | { readonly problems: readonly string[]; readonly palettes?: never };

/** What an accent must be told from. */
function marksOf({ series: [, vermilion, green, purple], grey }: Palette): readonly (readonly [string, string])[] {
  return [
    ["vermilion", vermilion],
    ["green", green],
    ["purple", purple],
    ["grey", grey],
  ];
}

function contrastProblems(colour: string, palette: Palette, fewest: number): readonly string[] {
  const ratio = contrast(colour, palette.ground);
  if (ratio >= fewest) return [];
  // Cut and not rounded: 2.96 must not read as the 3 that is expected.
  return [
    `its contrast with the ground (${palette.ground}) is ${Math.floor(ratio * 10) / 10}:1; expected ${fewest}:1 or more`,
  ];
}

function distanceProblems(colour: string, palette: Palette): readonly string[] {
  return visions.flatMap((vision) =>
    marksOf(palette).flatMap(([name, mark]) => {
      const distance = colourDistance(colour, mark, vision);
      if (distance >= fewestApart) return [];
      const apart = Math.floor(distance * 10) / 10;
      return [
        `with ${vision} it is ${apart} from the ${name} of other marks (${mark}); expected ${fewestApart} or more (CIE76)`,
      ];
    }),
  );
}

function problemsOn(palette: Palette, colour: string, fewest: number = fewestContrast.marks): readonly string[] {
  return [...contrastProblems(colour, palette, fewest), ...distanceProblems(colour, palette)];
}

function withAccent(palette: Palette, accent: string): Palette {
  const [, ...others] = palette.series;
  return { ...palette, series: [accent, ...others] };
}

/** The step for the dark ground. One that text could have is taken where there is one: a line of a chart is as thin. */
function darkStep(accent: string): { readonly step: string } | { readonly problems: readonly string[] } {
  const steps = lighterSteps(accent);
  const step =
    steps.find((each) => problemsOn(darkPalette, each, fewestContrast.text).length === 0) ??
    steps.find((each) => problemsOn(darkPalette, each).length === 0);
  if (step !== undefined) return { step };
  const [first = [], ...others] = steps.map((each) => problemsOn(darkPalette, each));
  return { problems: others.reduce((best, each) => (each.length < best.length ? each : best), first) };
}

/**
 * The palettes with a practice's own colour as their first hue, such as "#0b5fa5": for the dark ground the darkest of its
 * lighter steps that passes. It passes the test of the palette or is refused: contrast of marks with the ground (WCAG 2.2),
 * and distance from the other series and the grey for full colour vision and three kinds of colour blindness.
 */
export function accented(accent: string): Accented {
  if (!/^#[\da-f]{6}$/iu.test(accent)) {
    return { problems: ['expected a colour as a sign and six hexadecimal digits, such as "#0b5fa5"'] };
  }
  const colour = accent.toLowerCase();
  const onLight = problemsOn(lightPalette, colour).map((problem) => `on light, ${problem}`);
  const dark = darkStep(colour);
  const onDark =
    "problems" in dark ? dark.problems.map((problem) => `on dark, in the best of its lighter steps, ${problem}`) : [];
  if ("problems" in dark || onLight.length > 0) return { problems: [...onLight, ...onDark] };
  return { palettes: { light: withAccent(lightPalette, colour), dark: withAccent(darkPalette, dark.step) } };
}
