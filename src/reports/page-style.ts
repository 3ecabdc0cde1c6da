// How the HTML report looks: on a laptop, on a phone, on paper. No web fonts, no scripts, nothing fetched.

import { SafeHtml } from './html-template.ts'

export const PAGE_STYLE = new SafeHtml(`
:root { --ink: #1f2430; --soft: #5a6172; --line: #d5d9e2; --panel: #f5f6f9; --mark: #8a1c1c; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; color: var(--ink); background: #fff;
  font: 16px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .25rem; overflow-wrap: anywhere; }
p { margin: .4rem 0; }
a { color: inherit; }
code, pre { font: .9em ui-monospace, "DejaVu Sans Mono", monospace; }
pre { overflow-x: auto; background: var(--panel); padding: .5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.private { border: 1px solid var(--ink); border-left-width: 6px; padding: .4rem .75rem; margin: 1rem 0; }
.lead { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1rem 2rem; margin: 1rem 0; }
.lead h2 { margin: 0 0 .4rem; font-size: 1.1rem; }
.lead section { min-width: 0; overflow-wrap: anywhere; }
.lead ol { margin: 0; padding-left: 1.4rem; }
.lead li { margin-bottom: .35rem; line-height: 1.35; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 1rem 0; padding: 0; list-style: none; }
.figures li { background: var(--panel); padding: .6rem .8rem; border-radius: .3rem; }
.figures b { display: block; font-size: 1.5rem; line-height: 1.2; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1.5rem; }
figure { margin: 0; min-width: 0; break-inside: avoid; }
figure svg { display: block; width: 100%; max-width: 34rem; height: auto; }
figcaption { font-weight: 600; margin-bottom: .25rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { border-bottom: 1.5px solid var(--ink); }
thead { display: table-header-group; }
tr { break-inside: avoid; }
td.number, th.number { text-align: right; white-space: nowrap; padding-right: 1.1rem; }
td:last-child, th:last-child { padding-right: 0; }
td.text { overflow-wrap: anywhere; min-width: 9rem; }
details { margin: .5rem 0; }
summary { cursor: pointer; }
.look { border: 1px solid var(--mark); border-left-width: 6px; padding: .5rem .9rem; margin: .75rem 0; break-inside: avoid; }
.look p:first-child { margin-top: 0; }
.tag { display: inline-block; border: 1px solid currentColor; border-radius: .2rem; padding: 0 .35rem; font-size: .8rem; font-weight: 600; color: var(--mark); }
.topic { break-inside: avoid-page; }
@media (max-width: 40rem) {
  body { padding: 1rem; font-size: 15px; }
  td.text { min-width: 11rem; }
}
@media print {
  @page { margin: 15mm; }
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  nav { display: none; }
  h2, h3 { break-after: avoid; }
  .charts { grid-template-columns: 1fr 1fr; }
  .lead { grid-template-columns: 1fr 1.3fr 1fr; gap: 1rem; }
  .scroll { overflow: visible; }
  table { font-size: 8.5pt; }
  th.number, td.number { padding-right: .6rem; }
  figure table { font-size: 7pt; }
  figure th.number, figure td.number { padding-right: .25rem; }
  td.text { min-width: 0; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .figures li, pre { background: none; border: 1px solid var(--line); }
}
`)
