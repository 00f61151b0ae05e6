// How an intruder does against the reports of many invented practices: `node attack/run.mjs [--quick]`, with built packages.
import { Worker } from "node:worker_threads";

const isQuick = process.argv.includes("--quick");
const seeds = (/** @type {number} */ count) => Array.from({ length: count }, (_, at) => at + 1);
const reportSizes = isQuick ? [30, 120] : [30, 60, 120, 500, 5000];
const reportSeeds = seeds(isQuick ? 3 : 20);
const historySizes = isQuick ? [120] : [120, 500];
const historySeeds = seeds(isQuick ? 1 : 5);

const jobs = [
  ...historySizes.toReversed().flatMap((episodes) => historySeeds.map((seed) => ({ kind: "history", episodes, seed }))),
  ...reportSizes.toReversed().flatMap((episodes) => reportSeeds.map((seed) => ({ kind: "report", episodes, seed }))),
];

/** All jobs on two threads; what failed is thrown. @returns {Promise<readonly { job: (typeof jobs)[number], result: any }[]>} */
async function runAll() {
  const waiting = [...jobs];
  /** @type {{ job: (typeof jobs)[number], result: any }[]} */
  const done = [];
  const serve = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL("worker.mjs", import.meta.url));
      /** @type {(typeof jobs)[number] | undefined} */
      let job;
      const next = () => {
        job = waiting.shift();
        if (job) worker.postMessage(job);
        else resolve(worker.terminate());
      };
      worker.on("error", reject);
      worker.on("message", ({ result, failed }) => {
        if (failed) console.error(`${JSON.stringify(job)}: ${failed}`);
        else if (job) done.push({ job, result });
        next();
      });
      next();
    });
  await Promise.all([serve(), serve()]);
  return done;
}

const sum = (/** @type {readonly number[]} */ values) => values.reduce((total, value) => total + value, 0);
const share = (/** @type {number} */ part, /** @type {number} */ whole) =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(part > 0 && part / whole < 0.01 ? 2 : 0)}%`;
const seconds = (/** @type {readonly number[]} */ all) => {
  const sorted = all.toSorted((a, b) => a - b);
  return `${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1)} / ${(sorted.at(-1) ?? 0).toFixed(1)} s`;
};

/** @param {readonly (readonly string[])[]} rows */
function printTable([head = [], ...rows]) {
  for (const row of [head, head.map(() => "---"), ...rows]) console.log(`| ${row.join(" | ")} |`);
  console.log("");
}

const tried = (/** @type {any} */ score) => score.small + score.differences;

/** What was worked out, by the reader's knowledge. @param {readonly any[]} results @param {string} reader */
const recovered = (results, reader) => ({
  exact: sum(results.map((each) => each[reader].exact.length)),
  narrow: sum(results.map((each) => each[reader].narrow.length)),
  tried: sum(results.map((each) => tried(each[reader]))),
  undecided: sum(results.map((each) => each[reader].undecided)),
});

/** @param {readonly any[]} results */
function printFound(results) {
  for (const { episodes, seed, whole } of results) {
    for (const { path, truth, lower, upper } of [...whole.exact, ...whole.narrow].slice(0, 3)) {
      console.log(`- ${episodes} episodes, seed ${seed}: ${path} is ${truth}, worked out as ${lower} to ${upper}`);
    }
    for (const each of whole.mistaken.slice(0, 1)) console.log(`- ${episodes} episodes, seed ${seed}: not so: ${each}`);
  }
  console.log("");
}

const began = performance.now();
const done = await runAll();
const of = (/** @type {string} */ kind, /** @type {number} */ episodes) =>
  done.flatMap(({ job, result }) => (job.kind === kind && job.episodes === episodes ? [result] : []));

console.log("One report\n");
printTable([
  [
    "episodes",
    "released",
    "small counts tried",
    "exact",
    "too narrow",
    "knowing the program, too narrow",
    "nearest 5 instead: exact / too narrow",
    "counts printed",
    "above 0: ours / threshold 5 / and secondary / 1–7 star",
    "mean error",
    "time: median / most",
  ],
  ...reportSizes.map((episodes) => {
    const all = of("report", episodes);
    const some = all.filter((each) => each.counts !== undefined);
    const [printed, whole, nearest] = ["printed", "whole", "nearest"].map((reader) => recovered(some, reader));
    const counts = sum(some.map((each) => each.counts));
    const kept = (/** @type {string} */ rule) => share(sum(some.map((each) => each.shown[rule])), counts);
    const suppressed = some.filter((each) => each.shown.suppressed !== undefined);
    const secondary = share(
      sum(suppressed.map((each) => each.shown.suppressed)),
      sum(suppressed.map((each) => each.counts)),
    );
    return [
      `${episodes}`,
      `${some.length} of ${all.length}`,
      `${printed?.tried}${printed?.undecided ? ` (${printed.undecided} undecided)` : ""}`,
      share(printed?.exact ?? 0, printed?.tried ?? 0),
      share(printed?.narrow ?? 0, printed?.tried ?? 0),
      share((whole?.narrow ?? 0) + (whole?.exact ?? 0), whole?.tried ?? 0),
      `${share(nearest?.exact ?? 0, nearest?.tried ?? 0)} / ${share(nearest?.narrow ?? 0, nearest?.tried ?? 0)}`,
      `${Math.round(counts / Math.max(1, some.length))}`,
      `${kept("ours")} / ${kept("threshold")} / ${secondary} / ${kept("stars")}`,
      (sum(some.map((each) => each.error)) / Math.max(1, counts)).toFixed(1),
      seconds(all.map((each) => each.seconds)),
    ];
  }),
]);
printFound(reportSizes.flatMap((episodes) => of("report", episodes).filter((each) => each.counts !== undefined)));

console.log("Eight quarters, with reports about some of the clients between them, read together\n");
printTable([
  [
    "episodes",
    "practices",
    "reports",
    "refused",
    "small counts tried",
    "exact",
    "too narrow",
    "knowing the program, too narrow",
    "each alone: exact / too narrow",
    "figures printed / repeated / withheld",
    "time a report: median / most",
  ],
  ...historySizes.map((episodes) => {
    const all = of("history", episodes);
    const [printed, whole] = ["printed", "whole"].map((reader) => recovered(all, reader));
    const total = (/** @type {string} */ name) => sum(all.map((each) => each[name]));
    return [
      `${episodes}`,
      `${all.length}`,
      `${total("reports")}`,
      `${sum(all.map((each) => each.refused.length))}`,
      `${printed?.tried}${printed?.undecided ? ` (${printed.undecided} undecided)` : ""}`,
      share(printed?.exact ?? 0, printed?.tried ?? 0),
      share(printed?.narrow ?? 0, printed?.tried ?? 0),
      share((whole?.narrow ?? 0) + (whole?.exact ?? 0), whole?.tried ?? 0),
      `${sum(all.map((each) => each.eachAlone.exact))} / ${sum(all.map((each) => each.eachAlone.narrow))}`,
      `${total("figures")} / ${total("repeated")} / ${total("withheld")}`,
      seconds(all.flatMap((each) => each.seconds)),
    ];
  }),
]);
printFound(historySizes.flatMap((episodes) => of("history", episodes)));
for (const { job, result } of done) {
  for (const { asked, codes } of job.kind === "history" ? result.refused : []) {
    if (!codes.some((/** @type {string} */ code) => code.startsWith("too-few"))) {
      console.log(
        `- refused: ${job.episodes} episodes, seed ${job.seed}, ${JSON.stringify(asked)}: ${codes.slice(0, 3).join("; ")}`,
      );
    }
  }
}
console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s in all`);
