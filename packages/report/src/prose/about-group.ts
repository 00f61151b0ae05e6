import type { Language } from "@rapport/language";
import { upperFirst } from "./upper-first.js";

/** "Sensate focus: all figures", or "All figures" where they are of everybody. */
export function aboutGroup({ say }: Language, label: string, words: string): string {
  return label === "" ? upperFirst(words) : say("group.about", { group: label, words });
}
