/** On whatever paper the printer has, A4 or Letter: dark on white, with all details open where the browser can, heads of tables repeated, and no chart split. */
export const printStyles = `
@page { margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; } }
@media print {
  :root { color-scheme: light; }
  html { font-size: 11pt; line-height: 1.45; }
  .page { display: block; max-width: none; padding: 0; }
  .contents, .skip, figcaption a { display: none; }
  .wide { display: block; }
  .narrow { display: none; }
  a, .findings a { text-decoration: none; }
  h1, h2, h3, caption, .measure { break-after: avoid; }
  h3, caption, summary, figure, tr, .stage, .findings li, dt { break-inside: avoid; }
  dt { break-after: avoid; }
  section { margin-top: 28pt; }
  .stages { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 20pt 20pt; }
  .stage { display: block; }
  thead { display: table-header-group; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  details:not([open]) > * { display: block; }
  details > summary { list-style: none; font-weight: 600; break-after: avoid; }
  details > summary::-webkit-details-marker { display: none; }
  .scroll { overflow: visible; margin-bottom: 12pt; }
  table { font-size: 9pt; }
  td { white-space: normal; }
  th, td { padding: 3pt 10pt 3pt 0; }
}
`;
