// Times of the survival estimates on invented stays, each beside peers measured in the same run: sorting the times alone
// (what any estimate must do) and, at a size where it can be borne, the textbook way with one pass over all rows for
// every distinct time.
import {
  cumulativeIncidence,
  grayTest,
  kaplanMeier,
  logRankTest,
  restrictedMean,
  restrictedMeanTimeLost,
  survivalQuantile,
} from "@rapport/statistics";

const CAUSES = ["completed", "stopped", "referred", null];

/** Park & Miller (1988) minimal generator, so that every run sees the same rows. */
function seededRandom(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function inventedStays(size, wholeDays) {
  const random = seededRandom(size);
  const time = new Float64Array(size);
  const entry = new Float64Array(size);
  const cause = [];
  const cluster = [];
  for (let i = 0; i < size; i++) {
    const length = -90 * Math.log(random());
    const seenFrom = random() < 0.1 ? random() * length : 0;
    time[i] = wholeDays ? Math.ceil(length) : length;
    entry[i] = wholeDays ? Math.floor(seenFrom) : seenFrom;
    cause.push(CAUSES[Math.floor(random() * CAUSES.length)] ?? null);
    cluster.push(Math.floor((random() * size) / 2));
  }
  return { time, entry, cause, cluster, event: Uint8Array.from(cause, (value) => (value === null ? 0 : 1)) };
}

/** Kaplan-Meier from the definition: for every distinct time, count the rows at risk by looking at all of them. */
function textbookSurvival({ time, event }) {
  const rows = Array.from(time, (t, i) => ({ t, event: event[i] === 1 }));
  const times = [...new Set(time)].toSorted((a, b) => a - b);
  let survival = 1;
  return times.map((t) => {
    const atRisk = rows.filter((row) => row.t >= t).length;
    const events = rows.filter((row) => row.t === t && row.event).length;
    survival *= 1 - events / atRisk;
    return survival;
  });
}

/** Shortest of a few runs, in milliseconds. */
function milliseconds(work, runs) {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function line(name, time, peer, peerName) {
  const ratio = time / peer;
  console.log(`  ${name.padEnd(44)} ${time.toFixed(1).padStart(9)} ms  ${ratio.toFixed(2).padStart(8)} x ${peerName}`);
}

function benchSize(size, wholeDays) {
  const { time, entry, cause, cluster, event } = inventedStays(size, wholeDays);
  const runs = size > 500_000 ? 2 : 5;
  console.log(`${size.toLocaleString("en")} stays, ${wholeDays ? "whole days" : "float times"}`);
  const sorting = milliseconds(() => time.slice().sort(), runs);
  line("Float64Array.sort of the times alone", sorting, sorting, "sort");
  const measured = {
    kaplanMeier: () => kaplanMeier({ time, event }),
    "kaplanMeier, delayed entry": () => kaplanMeier({ time, event, entry }),
    "kaplanMeier, clusters": () => kaplanMeier({ time, event, cluster }),
    cumulativeIncidence: () => cumulativeIncidence({ time, cause }),
    "cumulativeIncidence, delayed entry": () => cumulativeIncidence({ time, cause, entry }),
    "cumulativeIncidence, delayed entry, clusters": () => cumulativeIncidence({ time, cause, entry, cluster }),
  };
  for (const [name, work] of Object.entries(measured)) line(name, milliseconds(work, runs), sorting, "sort");
}

function benchTextbook(size) {
  const stays = inventedStays(size, false);
  console.log(`${size.toLocaleString("en")} stays, float times, against the textbook way`);
  const textbook = milliseconds(() => textbookSurvival(stays), 1);
  line("textbook Kaplan-Meier, a filter a time", textbook, textbook, "textbook");
  line(
    "kaplanMeier",
    milliseconds(() => kaplanMeier(stays), 5),
    textbook,
    "textbook",
  );
}

/** Stays in six stages, each with its own rows. */
function inventedStages(size, wholeDays) {
  const random = seededRandom(size + 1);
  return Array.from({ length: 6 }, () => {
    const rows = Math.round(size / 6);
    const time = new Float64Array(rows);
    const event = new Uint8Array(rows);
    const cause = Array.from({ length: rows }, () => null);
    for (let i = 0; i < rows; i++) {
      const length = -90 * Math.log(random());
      time[i] = wholeDays ? Math.ceil(length) : length;
      cause[i] = CAUSES[Math.floor(random() * CAUSES.length)] ?? null;
      event[i] = cause[i] === null ? 0 : 1;
    }
    return { time, cause, event };
  });
}

/** What a report says of a stage: curve, quartiles, mean, incidences and times lost, all with standard errors. */
function everyEstimate({ time, event, cause }) {
  const curve = kaplanMeier({ time, event });
  const incidence = cumulativeIncidence({ time, cause });
  return [
    [0.25, 0.5, 0.75].map((p) => survivalQuantile(curve, p)),
    restrictedMean(curve, 180),
    restrictedMeanTimeLost(incidence, 180),
  ];
}

/** What every estimate of a million stays in six stages may take, in milliseconds; more stays, in proportion. */
const BUDGET = { wholeDays: 300, floatTimes: 1500 };

function benchStages(size, wholeDays) {
  console.log(
    `${size.toLocaleString("en")} stays in six stages, three exits, ${wholeDays ? "whole days" : "float times"}`,
  );
  const stages = inventedStages(size, wholeDays);
  const runs = size > 5e6 ? 1 : 2;
  const sorting = milliseconds(() => stages.map(({ time }) => time.slice().sort()), runs);
  line("Float64Array.sort of the times alone", sorting, sorting, "sort");
  const groups = stages.map((stage, s) => ({ label: `stage ${s}`, ...stage }));
  const measured = {
    "every estimate with its standard error": () => stages.map(everyEstimate),
    "logRankTest of the six": () => logRankTest(groups),
    "grayTest of the six": () => grayTest(groups),
  };
  const budget = ((wholeDays ? BUDGET.wholeDays : BUDGET.floatTimes) * size) / 1e6;
  console.log(`  every estimate is to take less than ${budget} ms`);
  for (const [name, work] of Object.entries(measured)) line(name, milliseconds(work, runs), sorting, "sort");
}

/** Prints the times of every estimate beside its peers. */
export function run() {
  console.log("Survival estimates");
  benchStages(1e6, true);
  benchStages(1e6, false);
  benchStages(1e7, true);
  benchTextbook(1e4);
  for (const size of [1e5, 1e6]) for (const wholeDays of [true, false]) benchSize(size, wholeDays);
}
