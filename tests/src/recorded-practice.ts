import type { CareRecords, Client, EpisodeOfCare } from "@rapport/domain";

/** A practice of 30 invented clients: every third a couple, every fifth episode finished, every tenth client without consent. */
export function recordedPractice(): Required<CareRecords> {
  const numbers = Array.from({ length: 30 }, (_, at) => at + 1);
  const isCouple = (n: number) => n % 3 === 0;
  const isFinished = (n: number) => n % 5 === 0;
  const dayOf = (month: number, n: number) =>
    `2026-${String(month).padStart(2, "0")}-${String(n % 28 || 28).padStart(2, "0")}`;
  const people = (n: number) => (isCouple(n) ? [`p-${n}-a`, `p-${n}-b`] : [`p-${n}-a`]);
  return {
    people: numbers.flatMap((n) => people(n).map((id) => ({ id, birthYear: 1960 + n, gender: 'her own words, "so"' }))),
    clients: numbers.map((n): Client => ({
      id: `c-${n}`,
      kind: isCouple(n) ? "couple" : "individual",
      members: people(n),
    })),
    practitioners: [
      {
        id: "t-1",
        background: "psychology",
        licences: [{ title: "Licensed psychologist", region: "Ontario" }],
        certifications: [{ title: "Certified sex therapist", issuer: "AASECT", awardedOn: "2021-02-01" }],
        specialisms: ["pain", "desire"],
      },
    ],
    consents: numbers.map((n) => ({
      id: `k-${n}`,
      clientId: `c-${n}`,
      decidedOn: dayOf(1, n),
      status: n % 10 === 0 ? "refused" : "given",
    })),
    intakeCalls: numbers.map((n) => ({ id: `i-${n}`, calledOn: dayOf(1, n), clientId: `c-${n}`, outcome: "accepted" })),
    episodes: numbers.map((n): EpisodeOfCare => ({
      id: `e-${n}`,
      clientId: `c-${n}`,
      practitionerId: "t-1",
      practiceId: "north",
      status: isFinished(n) ? "finished" : "active",
      firstContactOn: dayOf(1, n),
      openedOn: dayOf(1, n),
      ...(isFinished(n) ? { closedOn: dayOf(6, n), closure: "completed" } : {}),
      concerns: ["pain", "intimacy"],
      stageModel: "six-stages",
      pauses: [{ pausedOn: dayOf(4, n), resumedOn: dayOf(5, n) }],
    })),
    stageSpells: numbers.flatMap((n) => [
      { episodeId: `e-${n}`, stage: "intake_call", enteredOn: dayOf(1, n), leftOn: dayOf(2, n), exit: "evaluation" },
      {
        episodeId: `e-${n}`,
        stage: "evaluation",
        enteredOn: dayOf(2, n),
        leftOn: dayOf(3, n),
        exit: "goal_setting",
      },
      {
        episodeId: `e-${n}`,
        stage: "goal_setting",
        enteredOn: dayOf(3, n),
        ...(isFinished(n) ? { leftOn: dayOf(6, n), exit: "completed" } : {}),
      },
    ]),
    pathwayChoices: numbers.map((n) => ({
      id: `w-${n}`,
      episodeId: `e-${n}`,
      chosenOn: dayOf(3, n),
      pathway: "current_relationship",
      why: "most_pressing",
    })),
    goals: numbers.map((n) => ({
      id: `g-${n}`,
      episodeId: `e-${n}`,
      setOn: dayOf(2, n),
      what: "Enjoy touch without pressure.",
      owner: isCouple(n) ? "both" : `p-${n}-a`,
      area: "intimacy",
      weight: 1 / n,
      lifecycleStatus: "active",
      achievementStatus: "improving",
      statusOn: dayOf(3, n),
    })),
    goalRatings: numbers.flatMap((n) => [
      { id: `r-${n}-1`, goalId: `g-${n}`, ratedOn: dayOf(2, n), scale: "gbo", score: n % 11, rater: "client" } as const,
      { id: `r-${n}-2`, goalId: `g-${n}`, ratedOn: dayOf(3, n), scale: "gas", score: -1 } as const,
    ]),
    measures: numbers.flatMap((n) => {
      const measure = { episodeId: `e-${n}`, personId: `p-${n}-a`, instrument: "phq-9" };
      return [
        { ...measure, id: `m-${n}-1`, takenOn: dayOf(2, n), items: [0, 1, 2, 3, null, 1, 0, 2, 1] },
        { ...measure, id: `m-${n}-2`, takenOn: dayOf(3, n), score: n % 28 },
      ];
    }),
    interventions: numbers.map((n) => ({
      id: `v-${n}`,
      episodeId: `e-${n}`,
      goalId: `g-${n}`,
      type: isCouple(n) ? "sensate-focus" : "body-awareness",
      startedOn: dayOf(3, n),
      status: "in-progress",
    })),
    homework: numbers.flatMap((n) => {
      const homework = { interventionId: `v-${n}`, setting: "home" } as const;
      const roadblock = { kind: "time", note: "A busy week." } as const;
      const report = { completion: "partly", helpfulness: 6, distress: 2, roadblock } as const;
      return [
        { ...homework, id: `h-${n}-1`, assignedOn: dayOf(3, n), report: { ...report, reportedOn: dayOf(4, n) } },
        { ...homework, id: `h-${n}-2`, assignedOn: dayOf(5, n) },
      ];
    }),
    sessions: numbers.map((n) => ({
      id: `s-${n}`,
      episodeId: `e-${n}`,
      heldOn: dayOf(3, n),
      format: isCouple(n) ? "conjoint" : "individual",
      modality: "video",
      attendance: "attended",
      present: people(n),
      minutes: 50,
      booster: false,
    })),
    milestones: numbers.map((n) => ({
      id: `b-${n}`,
      episodeId: `e-${n}`,
      reachedOn: dayOf(4, n),
      what: "Asked for a pause, and got one.",
      goalId: `g-${n}`,
      homeworkId: `h-${n}-1`,
      ...(isCouple(n) ? { celebratedOn: dayOf(5, n) } : {}),
    })),
    plans: numbers.map((n) => ({
      id: `l-${n}`,
      episodeId: `e-${n}`,
      agreedOn: dayOf(3, n),
      interventionTypes: ["sensate-focus"],
    })),
    planRevisions: numbers.map((n) => ({
      id: `u-${n}`,
      planId: `l-${n}`,
      revisedOn: dayOf(4, n),
      reason: "Words come first.",
      interventionTypes: ["communication", "sensate-focus"],
      effect: "partly_beneficial",
    })),
    histories: numbers.flatMap((n) =>
      people(n).map((personId) => ({
        id: `y-${personId}`,
        episodeId: `e-${n}`,
        personId,
        takenOn: dayOf(2, n),
        problems: [
          { what: "Little desire.", onset: "acquired", context: "situational", distress: n % 11 },
          { what: "Pain at times.", onset: "lifelong" },
        ],
        observations: {
          talkativeness: 6,
          insight: 5,
          motivation: (n + 3) % 11,
          commitmentToChange: 7,
          easeInSpeaking: 0,
        },
      })),
    ),
  };
}
