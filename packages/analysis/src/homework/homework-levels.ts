import type { Label } from "../curve.js";

/** What became of homework, by the figure of its mean share. */
export const completions = { done: "done", partly: "partly", notDone: "not_done", unreported: "unreported" } as const;

/** How much of an episode's homework was done, of what was reported on, partly done counting half. */
export const sharesDone: readonly Label[] = [
  { code: "all", label: "All of it" },
  { code: "half", label: "Half or more, not all" },
  { code: "less", label: "Less than half" },
  { code: "unreported", label: "Nothing reported" },
];

/** How many home assignments an episode has; the same bins for every practice. */
export const homeworkCounts: readonly Label[] = [
  { code: "0", label: "None" },
  { code: "1-2", label: "1 or 2" },
  { code: "3-5", label: "3 to 5" },
  { code: "6-10", label: "6 to 10" },
  { code: "11-20", label: "11 to 20" },
  { code: "21+", label: "21 or more" },
];

/** P6.2, and `none` where none was recorded. */
export const roadblockLevels: readonly Label[] = [
  { code: "time", label: "Time" },
  { code: "anxiety", label: "Anxiety" },
  { code: "partner", label: "The partner" },
  { code: "pain", label: "Pain" },
  { code: "forgot", label: "Forgotten" },
  { code: "not_agreed", label: "Not agreed with" },
  { code: "other", label: "Something else" },
  { code: "none", label: "None recorded" },
];

/** What follows a roadblock, as `afterRoadblockSql` has it. */
export const followUps: readonly Label[] = [
  { code: "changed", label: "An intervention of a new type" },
  { code: "revised", label: "A revised plan" },
  { code: "done_next", label: "Later homework done" },
  { code: "ended", label: "The episode ended" },
  { code: "nothing", label: "Nothing recorded" },
  { code: "recent", label: "Too early to say" },
];

/** What became of the next homework after a roadblock, as `nextHomeworkSql` has it. */
export const nextHomework: readonly Label[] = [
  { code: "done", label: "Done" },
  { code: "partly", label: "Done in part" },
  { code: "not_done", label: "Not done" },
  { code: "unreported", label: "Not reported on" },
  { code: "none_given", label: "No homework was given" },
  { code: "recent", label: "Too early to say" },
];

/** What became of exercises in the room, by the figure of its mean share. */
export const roomCompletions = { roomDone: "done", roomUnreported: "unreported" } as const;
