/** "Sensate focus: all figures", or "All figures" where they are of everybody. */
export function aboutGroup(label: string, words: string): string {
  return label === "" ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : `${label}: ${words}`;
}
