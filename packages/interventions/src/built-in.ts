import type { InterventionType } from "@rapport/plugin";
import { behaviouralSuggestion } from "./behavioural-suggestion.js";
import { bibliotherapy } from "./bibliotherapy.js";
import { bodyAwareness } from "./body-awareness.js";
import { communication } from "./communication.js";
import { education } from "./education.js";
import { experimentation } from "./experimentation.js";
import { healthAdaptation } from "./health-adaptation.js";
import { physicianReferral } from "./physician-referral.js";
import { sensateFocus } from "./sensate-focus.js";
import { sexualRewards } from "./sexual-rewards.js";
import { talking } from "./talking.js";

/** The built-in intervention types, in the order of P5.1 to P5.11. */
export const builtInInterventions: readonly InterventionType[] = Object.freeze([
  talking,
  bibliotherapy,
  behaviouralSuggestion,
  bodyAwareness,
  sensateFocus,
  experimentation,
  education,
  communication,
  sexualRewards,
  healthAdaptation,
  physicianReferral,
]);
