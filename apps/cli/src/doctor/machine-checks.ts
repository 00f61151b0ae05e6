import { failure, ok, warning } from "./check.js";
import type { Check } from "./check.js";
import type { Facts, FolderFacts } from "./facts.js";

/** The oldest Node that Rapport runs on. */
const floor = { major: 20, minor: 19 } as const;

/** What helps where a library for this machine is missing. */
export const reinstall =
  "Install Rapport again on this computer. On Windows, install the Microsoft Visual C++ Redistributable first.";

export function checkNode({ node, platform, arch }: Pick<Facts, "node" | "platform" | "arch">): Check {
  const [major = 0, minor = 0] = node.split(".").map(Number);
  const text = `${node} on ${platform}, ${arch}`;
  const isOldEnough = major > floor.major || (major === floor.major && minor >= floor.minor);
  if (isOldEnough) return ok("Node", text);
  return failure("Node", text, `Install Node ${floor.major}.${floor.minor} or newer from nodejs.org.`);
}

export function checkPackages({ packages }: Facts): Check {
  const missing = packages.filter(({ version }) => version === undefined).map(({ name }) => name);
  const text = packages.map(({ name, version }) => `${name} ${version ?? "missing"}`).join(", ");
  if (missing.length === 0) return ok("Packages", text);
  return failure("Packages", text, "Install Rapport again: npm install --global @rapport/cli");
}

export function checkEngine({ engine }: Facts): Check {
  if (engine.fault === undefined) {
    const { name, threads, memoryLimit } = engine.value;
    return ok("Engine", `${name}, threads: ${threads}, at most ${memoryLimit} of memory`);
  }
  return failure("Engine", `could not be loaded: ${engine.fault}`, reinstall);
}

export function checkSolver({ solver }: Facts): Check {
  if (solver.fault === undefined) return ok("HiGHS", "loads: figures can be protected");
  return failure(
    "HiGHS",
    `could not be loaded: ${solver.fault}`,
    "Install Rapport again: no report is made without it.",
  );
}

export function checkPictures({ pictures }: Facts): Check {
  const hint = "Install Rapport again. All formats but png work without it.";
  if (pictures.fault !== undefined) return warning("Pictures", `PNG cannot be drawn: ${pictures.fault}`, hint);
  if (!pictures.value) return warning("Pictures", "PNG is drawn without letters: the font is missing", hint);
  return ok("Pictures", "PNG is drawn, and its font is there");
}

export function checkLocale({ locale, zone, german }: Facts): Check {
  const text = `${locale}, time zone ${zone}`;
  if (german === "1.234,5") return ok("Language", `${text}, numbers in every language`);
  return failure(
    "Language",
    `${text}; German numbers are missing`,
    "This Node has no languages but English. Install one with full ICU, as nodejs.org has it.",
  );
}

const megabyte = 1_000_000;
/** Less than this is too little for a report and its temporary files. */
const leastFree = 50 * megabyte;
/** Large records take more than this for temporary files. */
const enoughFree = 1000 * megabyte;

function sizeOf(bytes: number): string {
  return bytes >= 1000 * megabyte ? `${Math.floor(bytes / megabyte / 1000)} GB` : `${Math.floor(bytes / megabyte)} MB`;
}

function checkFolderCalled(name: string, { path, isWritable, free }: FolderFacts, elsewhere: string): Check {
  if (!isWritable) return failure(name, `${path} cannot be written to`, elsewhere);
  if (free === undefined) return ok(name, `${path}, writable`);
  const text = `${path}, writable, ${sizeOf(free)} free`;
  if (free < leastFree) return failure(name, text, "Make room on this disk: reports and temporary files need it.");
  if (free < enoughFree) return warning(name, text, "Large records need more room for temporary files.");
  return ok(name, text);
}

export const checkFolder = ({ folder }: Facts): Check =>
  checkFolderCalled("Folder", folder, "Reports are written here: choose a folder of yours, or give another with -o.");

export const checkTemporary = ({ temporary }: Facts): Check =>
  checkFolderCalled(
    "Temporary",
    temporary,
    "What does not fit into memory is put here: set TMPDIR, or TEMP on Windows.",
  );

export function checkTerminal({ terminal: { isTerminal, colourDepth, columns } }: Facts): Check {
  if (!isTerminal) return ok("Terminal", "none: output is piped, without colours and progress");
  const colours = colourDepth > 1 ? "with colours" : "without colours";
  return ok("Terminal", `${colours}, ${columns === undefined ? "of unknown width" : `${columns} characters wide`}`);
}
