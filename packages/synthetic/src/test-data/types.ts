import type { InventedType } from "../invented-type.js";

/** Intervention types with the differences that matter: one audience or all, one setting or both, few stages or all. */
export const inventedTypes: readonly InventedType[] = [
  {
    code: "talking",
    audience: ["individual", "couple", "other"],
    setting: ["room"],
    stages: ["goal_setting", "middle", "reaching_goals", "termination"],
    examples: [{ topic: "wishes" }],
  },
  {
    code: "three-steps",
    audience: ["couple"],
    setting: ["home"],
    stages: ["middle"],
    examples: [{ step: 1 }, { step: 2 }, { step: 3 }],
  },
  {
    code: "breathing",
    audience: ["individual"],
    setting: ["room", "home"],
    stages: ["middle", "reaching_goals"],
    examples: [{ minutes: 5 }, { minutes: 10, note: 'calm, "warm"' }],
  },
  {
    code: "looking-back",
    audience: ["individual", "couple", "other"],
    setting: ["room"],
    stages: ["termination"],
    examples: [{ signs: 2 }],
  },
];
