import type { Attacker, ReadersFindings, ReadersKnowledge } from "@rapport/disclosure";
import type { ReadBack, ReadBackInput, ReadFile } from "@rapport/report";
import { startThread } from "../thread.js";
import type { Thread } from "../thread.js";

/** The work on a report that another processor can do while this one draws. */
export interface ReportThreads {
  readonly attacker: Attacker;
  readonly readBack: ReadBack;
  /** Nothing is attacked any more: gives back the memory that it took. */
  readonly endAttack: () => Promise<void>;
}

export interface ThreadsOfReport {
  /** Once a call, and only when there is something to do for them: each takes its time to load. */
  readonly start: () => ReportThreads;
  readonly end: () => Promise<void>;
}

export function reportThreads(): ThreadsOfReport {
  const started: Thread<never, unknown>[] = [];
  return {
    start: () => {
      const attack = startThread<ReadersKnowledge, ReadersFindings>("@rapport/disclosure/attack-worker");
      const reading = startThread<ReadBackInput, ReadFile>("@rapport/report/read-back-worker");
      started.push(attack, reading);
      return {
        attacker: attack.ask,
        endAttack: attack.end,
        readBack: (file, logo) => reading.ask({ file, ...(logo ? { logo } : {}) }),
      };
    },
    end: async () => void (await Promise.all(started.map((thread) => thread.end()))),
  };
}
