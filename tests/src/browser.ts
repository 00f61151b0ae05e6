import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { unpackBundledChromium } from "./bundled-chromium.js";
import { installedChromes } from "./installed-chrome.js";

const quiet = [
  "--disable-background-networking",
  "--no-first-run",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
];
// The bundled headless shell has no setuid sandbox beside it, and a container often forbids the other kind.
const contained = ["--no-sandbox", "--no-zygote", "--disable-gpu", "--disable-dev-shm-usage"];

/** Whether this machine can run the Chromium that comes as a development dependency. */
export const hasBundled = process.platform === "linux" && process.arch === "x64";

/**
 * Opens a headless Chromium, without the network's help: the one that `RAPPORT_CHROMIUM` names, else an installed
 * Chrome, Chromium or Edge that starts, else, on Linux on x64, the one that comes as a development dependency.
 *
 * @throws Error that says what to install when no browser starts.
 */
export async function openBrowser(): Promise<Browser> {
  const asked = process.env["RAPPORT_CHROMIUM"];
  if (asked !== undefined && asked !== "") return launch({ executablePath: asked });
  const failures: string[] = [];
  for (const executablePath of installedChromes()) {
    try {
      return await launch({ executablePath });
    } catch (error) {
      failures.push(`${executablePath}: ${firstLine(error)}`);
    }
  }
  if (hasBundled) return openBundled();
  throw new Error(
    ["No browser to test with: install Google Chrome, or set RAPPORT_CHROMIUM to a Chromium.", ...failures].join("\n"),
  );
}

/** Opens the Chromium that comes as a development dependency, the same on every machine. Linux on x64 only. */
export async function openBundled(): Promise<Browser> {
  const { executablePath, env } = await unpackBundledChromium();
  return launch({ executablePath, env: { ...process.env, ...env }, args: contained });
}

async function launch({ args = [], ...options }: LaunchOptions): Promise<Browser> {
  return chromium.launch({ ...options, args: [...quiet, ...args] });
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1).join("");
}
