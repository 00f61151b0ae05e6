/** The versions of this contract that a host can read. */
export const apiVersions = [1] as const;

/** Who an intervention type is for (P1.1). */
export const audiences = ["individual", "couple", "other"] as const;
export type Audience = (typeof audiences)[number];

/** Where an intervention type takes place: in the therapist's room (by video too), or at home, in private. */
export const settings = ["room", "home"] as const;
export type Setting = (typeof settings)[number];

/** The bodily activity that an intervention type can involve, from none to the most intimate (P1.5). */
export const physicals = ["none", "solo-non-genital", "genital", "partnered"] as const;
export type Physical = (typeof physicals)[number];

/** The stages of the six-stage model in which therapy takes place: neither the intake call nor evaluation (P3.2). */
export const treatmentStages = ["goal_setting", "middle", "reaching_goals", "termination"] as const;
export type TreatmentStage = (typeof treatmentStages)[number];
