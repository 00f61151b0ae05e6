/** The rules that the lifecycles keep, by their id in the description of the practice. */
export const rules = {
  "P1.1": "Each session is recorded once, individual or conjoint, with how it took place.",
  "P1.2": "Presenting concerns can be matched to practitioners' specialisms.",
  "P1.4":
    "A release is signed, names recipient and scope, has a start and an end, and can be withdrawn; analytics ask for a consent of their own.",
  "P3.1": "An intake call decides fit: accepted, declined with a reason, referred on, or the client does not proceed.",
  "P3.2":
    "Evaluation takes one to three sessions and holds no intervention; a fourth session is recorded with a warning.",
  "P3.3": "A plan with intervention types is set once treatment may begin.",
  "P3.4": "A plan is revised with a reason, goals are re-evaluated, and the work is reviewed for effect and benefit.",
  "P3.5": "New goals lead back to planning or to the middle stage.",
  "P3.6":
    "The work is completed from the last stage; boosters follow completion alone; reopening makes a new, linked episode.",
  "P3.7": "A client can leave at any stage, and a practitioner can end an episode, with a reason and a date.",
  "P3.8": "A practice works by one stage model, built in or its own.",
  "P3.9":
    "Stage history is a list of spells in order; days never go back; only the model's next stages can be entered; an episode on hold is resumed or left.",
  "P4.1": "A goal says what should change, why, what is hoped for, whose it is, its area and its weight.",
  "P4.2":
    "A rating stays in the range of its scale and has a rater and a date; levels are described, and a measure has a target.",
  "P4.3": "A goal's lifecycleStatus and achievementStatus are those of HL7 FHIR R4 and change by legal moves alone.",
  "P4.4": "A pathway is chosen among those offered, with the client's reason; a change is recorded with a reason.",
  "P6.1": "Homework is assigned from an intervention, and reported once: done, partly or not done.",
  "P6.2": "A roadblock leads to support, a change of intervention, or a revised plan.",
  "P6.3": "Each shift is a milestone that can be celebrated.",
} as const satisfies Readonly<Record<`P${number}.${number}`, string>>;

export type RuleId = keyof typeof rules;
