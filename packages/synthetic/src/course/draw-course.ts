import { pick } from "../chance/choice.js";
import { drawDays } from "../chance/duration.js";
import type { Random } from "../chance/random.js";
import type { StageChoices } from "./stage-choice.js";
import type { Stay } from "./stay.js";

/**
 * The stays of one episode that begins on `start`, until it closes or the data cut `to` has come (P3.1–P3.9).
 *
 * All stays of a stage share one distribution, whatever went before, whoever the client is and whenever they begin: an
 * exit is drawn by its weight, then a length from that exit's table. A stay that ends after the cut is open.
 */
export function drawCourse(random: Random, choices: StageChoices, start: number, to: number): readonly Stay[] {
  const stays: Stay[] = [];
  let choice = choices["intake_call"];
  let enteredOn = start;
  while (choice !== undefined) {
    const { stage, exits } = choice;
    const drawn = pick(random, exits);
    const leftOn = enteredOn + drawDays(random, drawn.stay);
    if (leftOn > to) {
      stays.push({ stage, enteredOn, leftOn: undefined, exit: undefined });
      return stays;
    }
    stays.push({ stage, enteredOn, leftOn, exit: drawn.exit });
    enteredOn = leftOn;
    choice = choices[drawn.exit];
  }
  return stays;
}
