import type { Language } from "@rapport/language";

/** What a preview says of itself, on every page and in its title. */
export function previewWords({ say }: Language): string {
  return say("preview.mark");
}

/**
 * Across every page of a preview, on the screen and in print, where what is fixed stands on each page. It is drawn by style
 * alone, since the head of the page says the same in text.
 */
export function previewStyles(language: Language): string {
  return `
.preview::before { content: "${previewWords(language)}"; position: fixed; inset: 0; z-index: 2; display: grid; place-items: center; pointer-events: none; font-size: clamp(28px, 7vw, 64px); font-weight: 650; text-align: center; color: var(--rc-series-2); opacity: 0.22; transform: rotate(-30deg); }
.not-for-release { color: var(--rc-ink); font-weight: 600; }
@media print { .preview::before { font-size: 44pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
}
