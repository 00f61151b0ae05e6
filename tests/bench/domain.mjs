// Checking stage spells one by one, beside `JSON.parse` of the same rows; and values made to cost much, four and sixteen
// times as large.
import { check } from "@rapport/domain";

const rows = 1_000_000;

function spell(at) {
  const day = new Date(Date.UTC(2020, 0, 1 + (at % 2000))).toISOString().slice(0, 10);
  return { episodeId: `e${at % 5000}`, stage: "middle", enteredOn: day };
}

const texts = (count) => Array.from({ length: count }, (_, at) => `g-${at}`);
const plan = { id: "p-1", episodeId: "e-1", madeOn: "2026-02-09", interventionTypes: ["communication"] };

const costly = {
  "Plan: a long list": ["Plan", (size) => ({ ...plan, goalIds: texts(size) }), 100],
  "Plan: a long text": ["Plan", (size) => ({ ...plan, id: `${" ".repeat(size)}x` }), 6000],
  "Person: unknown fields": ["Person", (size) => Object.fromEntries(texts(size).map((name) => [name, 1])), 1000],
};

/** Least of several runs, in milliseconds for one check. */
function cost(name, value) {
  const runs = Array.from({ length: 9 }, () => {
    const began = performance.now();
    for (let time = 0; time < 20; time += 1) check(name, value);
    return (performance.now() - began) / 20;
  });
  return Math.min(...runs);
}

function growth() {
  for (const [title, [name, make, size]] of Object.entries(costly)) {
    cost(name, make(16 * size));
    const [once, four, sixteen] = [1, 4, 16].map((times) => cost(name, make(times * size)));
    console.log(
      `${title}: ${once.toFixed(3)} ms; four times as large takes ${(four / once).toFixed(1)} times as long, ` +
        `sixteen times as large ${(sixteen / once).toFixed(1)}`,
    );
  }
}

/** Prints the seconds of both and their ratio, three times over, and how the cost grows. */
export function run() {
  growth();
  const lines = Array.from({ length: rows }, (_, at) => JSON.stringify(spell(at)));
  for (let round = 1; round <= 3; round += 1) {
    const began = performance.now();
    const parsed = lines.map((text) => JSON.parse(text));
    const between = performance.now();
    let accepted = 0;
    for (const row of parsed) if (check("StageSpell", row).value) accepted += 1;
    const ended = performance.now();
    const [peer, ours] = [(between - began) / 1000, (ended - between) / 1000];
    console.log(
      `${accepted} of ${rows} stage spells checked: ${ours.toFixed(2)} s; JSON.parse of them: ${peer.toFixed(2)} s; ` +
        `ratio ${(ours / peer).toFixed(2)}`,
    );
  }
}
