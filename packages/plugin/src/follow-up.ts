/** What kept a client from homework (P6.2). */
export const roadblocks = ["time", "anxiety", "partner", "pain", "forgot", "not_agreed", "other"] as const;
export type Roadblock = (typeof roadblocks)[number];

/** What a roadblock leads to (P6.2). */
export const followUpKinds = ["support", "change_of_intervention", "revised_plan"] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

/** What to do where a client met a roadblock. */
export interface FollowUp {
  readonly kind: FollowUpKind;
  /** One sentence to the practitioner, for instance `Shorten the practice and stay at the step.` */
  readonly suggestion: string;
}
