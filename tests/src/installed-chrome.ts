import { existsSync } from "node:fs";
import path from "node:path";

const programs = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Where an installer puts Chrome, Chromium or Edge; only what is really there. */
export function installedChromes(): readonly string[] {
  return placesOn(process.platform, process.env).filter((file) => existsSync(file));
}

/** The well-known places of a platform, in order of preference; none where there are none. */
export function placesOn(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly string[] {
  if (platform === "win32") {
    const roots = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LOCALAPPDATA"]];
    return roots.flatMap((root) =>
      root === undefined ? [] : programs.map((program) => path.win32.join(root, program)),
    );
  }
  if (platform === "darwin") {
    const names = ["Google Chrome", "Chromium", "Microsoft Edge"];
    const roots = [
      "/Applications",
      ...(env["HOME"] === undefined ? [] : [path.posix.join(env["HOME"], "Applications")]),
    ];
    return roots.flatMap((root) => names.map((name) => `${root}/${name}.app/Contents/MacOS/${name}`));
  }
  const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge-stable"];
  return ["/usr/bin", "/usr/local/bin", "/snap/bin"].flatMap((root) => names.map((name) => `${root}/${name}`));
}
