// An invented practice as three CSV files, in time that grows with its rows: four stays an episode, one client an episode.
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";

const STAGES = ["evaluation", "goal_setting", "middle", "reaching_goals"];
const CLOSURES = ["completed", "stopped_attending", "moved"];
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2000, 0, 1) / DAY;

/** Park & Miller (1988) minimal generator, so that every run sees the same rows. */
function seededRandom(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Ten years of opening days and what can follow them. */
const isoDays = Array.from({ length: 6000 }, (_, at) => new Date((FIRST_DAY + at) * DAY).toISOString().slice(0, 10));
const iso = (day) => isoDays[day];

function staysOf(episode, opened, random) {
  let day = opened;
  let text = "";
  for (const [at, stage] of STAGES.entries()) {
    const left = day + 1 + Math.floor(-60 * Math.log(random()));
    const last = at === STAGES.length - 1;
    // One in ten of the last stays is still open.
    const open = last && random() < 0.1;
    const exit = last ? CLOSURES[Math.floor(random() * CLOSURES.length)] : STAGES[at + 1];
    text += open ? `${episode},${stage},${iso(day)},,\n` : `${episode},${stage},${iso(day)},${iso(left)},${exit}\n`;
    if (last) return { text, closedOn: open ? "" : iso(left), closure: open ? "" : exit };
    day = left;
  }
  return undefined;
}

/** Writes `clients.csv`, `episodes.csv` and `stages.csv` with so many rows of stages. */
export function writePracticeFiles(folder, stageRows) {
  mkdirSync(folder, { recursive: true });
  const random = seededRandom(stageRows);
  const headers = {
    clients: "client_id,kind,consent_analytics",
    episodes: "episode_id,client_id,first_contact_on,opened_on,closed_on,closure",
    stages: "episode_id,stage,entered_on,left_on,exit",
  };
  const files = Object.keys(headers).map((name) => ({
    name,
    file: openSync(join(folder, `${name}.csv`), "w"),
    text: `${headers[name]}\n`,
  }));
  const [clients, episodes, stages] = files;
  const flush = () => {
    for (const each of files) {
      writeSync(each.file, each.text);
      each.text = "";
    }
  };
  for (let at = 0; at < stageRows / STAGES.length; at += 1) {
    const number = String(at).padStart(7, "0");
    const opened = Math.floor(random() * 3000);
    const { text, closedOn, closure } = staysOf(`ep-${number}`, opened, random);
    const kind = random() < 0.7 ? "individual" : "couple";
    clients.text += `cl-${number},${kind},${random() < 0.95 ? "yes" : "withdrawn"}\n`;
    episodes.text += `ep-${number},cl-${number},${iso(opened)},${iso(opened)},${closedOn},${closure}\n`;
    stages.text += text;
    if (stages.text.length > 1_000_000) flush();
  }
  flush();
  for (const { file } of files) closeSync(file);
}
