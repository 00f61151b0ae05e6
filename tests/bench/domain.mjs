// Checking stage spells one by one, beside `JSON.parse` of the same rows.
import { check } from "@rapport/domain";

const rows = 1_000_000;

function spell(at) {
  const day = new Date(Date.UTC(2020, 0, 1 + (at % 2000))).toISOString().slice(0, 10);
  return { episodeId: `e${at % 5000}`, stage: "middle", enteredOn: day };
}

/** Prints the seconds of both and their ratio, three times over. */
export function run() {
  const texts = Array.from({ length: rows }, (_, at) => JSON.stringify(spell(at)));
  for (let round = 1; round <= 3; round += 1) {
    const began = performance.now();
    const parsed = texts.map((text) => JSON.parse(text));
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
