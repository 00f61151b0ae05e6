import type { Language } from "@rapport/language";

/** "Sensate focus: all figures", or "All figures" where they are of everybody. */
export function aboutGroup({ say }: Language, label: string, words: string): string {
  return label === ""
    ? `${words.charAt(0).toUpperCase()}${words.slice(1)}`
    : say("group.about", { group: label, words });
}
