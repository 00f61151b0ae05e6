import { assertReleased } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import { english } from "@rapport/language";
import type { Element } from "hast";
import { chartFrame } from "./frame.js";
import { nothingDrawn } from "./nothing-drawn.js";
import type { ChartOptions } from "./options.js";
import { stepBars } from "./step-bars.js";
import { checkSteps } from "./step-data.js";
import type { StepData } from "./step-data.js";
import { stairsFit, stepStairs } from "./step-stairs.js";

const defaultWidth = 340;

/**
 * How many came to each of several steps or went beyond it, as stairs that go down from all to those at the last step, with
 * an interval each, as an svg element. Where names and numbers have no room as columns, the steps stand below each other as
 * bars. Default width 340.
 *
 * Throws a TypeError where the data did not pass the airlock, and a RangeError unless shares are within 0 and 1 and their
 * intervals, and go down from step to step.
 */
export function stepChart(data: Released<StepData>, options: ChartOptions): Element {
  assertReleased(data);
  checkSteps(data);
  const { width = defaultWidth, language = english } = options;
  const { steps } = data;
  if (steps.length === 0) return nothingDrawn(options, width);
  const body = stairsFit(language, steps, width) ? stepStairs(language, steps, width) : stepBars(steps, width);
  return chartFrame(options, width, body);
}
