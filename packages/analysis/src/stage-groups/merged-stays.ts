import type { Stays } from "../life-table/stays.js";

/** No stays. */
export const noStays: Stays = {
  unit: new Uint32Array(0),
  cluster: new Int32Array(0),
  entry: new Int32Array(0),
  days: new Int32Array(0),
  exit: new Int32Array(0),
};

/** Only the stays that are seen from their beginning: of the others it is not known how many left before. */
export function seenFromBeginning(stays: Stays): Stays {
  const places = Int32Array.from(stays.entry.keys()).filter((at) => stays.entry[at] === 0);
  if (places.length === stays.entry.length) return stays;
  const column = (of: Int32Array) => places.map((at) => of[at] ?? 0);
  return {
    unit: Uint32Array.from(places, (at) => stays.unit[at] ?? 0),
    cluster: column(stays.cluster),
    entry: column(stays.entry),
    days: column(stays.days),
    exit: column(stays.exit),
  };
}

/** How many units have a stay that counts. */
export function unitsWith({ unit }: Stays, counts: (at: number) => boolean): number {
  return new Set(unit.filter((_, at) => counts(at))).size;
}

/** The way out that is the aim of a stage: on to another, and of the model's last, completion. */
export function aimOf(stage: string, stages: readonly string[]): "moved_on" | "completed" {
  return stage === stages.at(-1) ? "completed" : "moved_on";
}
