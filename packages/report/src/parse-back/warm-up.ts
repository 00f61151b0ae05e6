import { readBack } from "./read-back.js";

/** What reports are made of, in little. */
const part = `<section id="part" aria-labelledby="title"><h2 id="title">Title</h2><p>About <strong>15</strong> of 55 (20–44&nbsp;%).</p>
<figure><svg viewBox="0 0 640 320" role="img" aria-labelledby="t d"><title id="t">Title</title><desc id="d">Text.</desc>
<g class="axis"><line x1="0" y1="10.5" x2="640" y2="10.5"></line><text x="4" y="12" text-anchor="end">50&nbsp;%</text></g>
<path class="line" d="M0,10H14V28.5H640" stroke-dasharray="4 2"></path><rect x="1" y="2" width="30" height="8"></rect></svg></figure>
<details><summary>Data</summary><table><caption>Table</caption><thead><tr><th scope="col">Stage</th><th scope="col">Stays</th></tr></thead>
<tbody><tr><th scope="row">Middle stage</th><td>1,230</td></tr><tr><th scope="row">Evaluation</th><td>–</td></tr></tbody></table></details>
<ul><li><a href="#part">Part</a></li></ul></section>`;

const sections = 16;

/** Reads a page of no report, so that the code that reads one has run when a report comes. */
export function warmUp(): void {
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><style>p { margin: 0; color: #222 }</style></head>`;
  const page = `${head}<body><main>${part.repeat(sections)}</main></body></html>`;
  readBack({ name: "page.html", bytes: new TextEncoder().encode(page) });
}
