const isPlain = (word: string): boolean => /^[\w%+=:,./@-]+$/u.test(word);

/** In double quotes, which both shells of Windows know; what a path cannot hold there is not looked at. */
const forWindows = (word: string): string => (isPlain(word.replaceAll("\\", "/")) ? word : `"${word}"`);

const forOthers = (word: string): string => (isPlain(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`);

/** A call as it can be typed in the shell of this platform. */
export function commandLine(words: readonly string[], platform: NodeJS.Platform): string {
  return ["rapport", ...words].map((word) => (platform === "win32" ? forWindows(word) : forOthers(word))).join(" ");
}
