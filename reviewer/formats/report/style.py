"""How a report looks in a browser and on paper."""

SCREEN = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { background: #f6f7f9; }
body { margin: 0 auto; max-width: 1040px; padding: 40px 48px 56px; background: #fff; color: #1c2128;
  font: 15px/1.5 "Segoe UI", "Noto Sans", "Helvetica Neue", "DejaVu Sans", Arial, sans-serif; }
h1 { margin: 0 0 4px; font-size: 28px; line-height: 1.25; }
h2 { margin: 36px 0 12px; padding-top: 12px; border-top: 1px solid #e3e6ea; font-size: 20px; }
h3 { margin: 28px 0 8px; font-size: 16px; }
h1, h2, h3, p { overflow-wrap: anywhere; }
bdi { overflow-wrap: anywhere; }
p { margin: 0 0 8px; }
.sub, .label, .notes, small, .none { color: #59616c; }
.sub { margin-bottom: 20px; }
h1 + .about { margin-top: 16px; }
table { width: 100%; border-collapse: collapse; margin: 0 0 12px; }
th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid #e3e6ea; text-align: left;
  vertical-align: top; font-weight: normal; }
thead th { color: #59616c; font-size: 13px; border-bottom-color: #c3c9d1; vertical-align: bottom; }
td p, th p { margin: 0; }
.about th { width: 190px; color: #59616c; }
.verdict { margin: 8px 0 16px; }
.verdict td { padding: 16px 20px; border: 1px solid #c3c9d1; border-left: 6px solid #1c2128; }
.verdict .score { font-size: 26px; line-height: 1.3; font-variant-numeric: tabular-nums; }
.verdict .passing, .sum td, .sum th { font-weight: 600; }
.caution { font-style: italic; }
td.n, th.n { padding-left: 12px; padding-right: 0; text-align: right; }
td.n { font-variant-numeric: tabular-nums; }
.counts td.n, .figures td.n, .overview td.n { white-space: nowrap; }
.overview tbody th { min-width: 12em; }
.overview bdi, .agreement bdi { overflow-wrap: break-word; }
.overview thead th.n { white-space: normal; max-width: 6em; }
@media print, (min-width: 720px) { .figures td:nth-child(3) { white-space: nowrap; } }
.signature { color: #59616c; font: 12px/1.5 "DejaVu Sans Mono", Consolas, monospace;
  overflow-wrap: anywhere; }
figure { margin: 12px 0 16px; }
figure svg { display: block; max-width: 100%; height: auto; }
.pair { table-layout: fixed; }
.pair th:first-child { width: 44px; color: #59616c; font-size: 13px; }
.pair td { padding: 7px 20px 9px 0; border-bottom: 0; line-height: 1.9; white-space: pre-line; }
.pair tbody th { border-bottom: 0; padding-top: 7px; line-height: 28px; }
.pair tr.paragraph td, .pair tr.paragraph th { padding-top: 22px; }
.pair .label { font-size: 13px; line-height: 1.4; }
.m { -webkit-box-decoration-break: clone; box-decoration-break: clone;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.neutral { border-bottom: 2px dotted #656d78; }
.minor { border-bottom: 2px solid #a07000; }
.major { border-bottom: 4px solid #a82606; background: #ffe7d9; }
.critical { border-bottom: 5px double #8a1140; background: #ffdae3; }
.k { border: 1.5px solid #59616c; border-radius: 4px; -webkit-box-decoration-break: clone;
  box-decoration-break: clone; padding: 0 2px; }
.d1 { padding-bottom: 5px; } .d2 { padding-bottom: 10px; } .d3 { padding-bottom: 15px; }
.d4 { padding-bottom: 20px; } .d5 { padding-bottom: 25px; }
sup { font-size: 11px; line-height: 0; margin: 0 1px; }
sup a { color: #2461c9; text-decoration: none; }
.errors th:first-child { width: 40px; color: #59616c; }
.errors td:nth-child(2) { width: 26%; } .errors td:nth-child(4) { white-space: nowrap; }
.errors td:nth-child(5) { width: 20%; } .errors td:nth-child(6) { width: 24%; }
.errors .linked::before { content: "\\2194\\00a0"; color: #59616c; }
.corrected { max-width: 46em; }
.legend { font-size: 13px; line-height: 2; }
footer { margin-top: 40px; padding-top: 12px; border-top: 1px solid #e3e6ea; color: #59616c;
  font-size: 13px; }
.part { margin-top: 56px; }
@media screen and (max-width: 640px) {
  body { padding: 24px 16px 32px; font-size: 14px; }
  h1 { font-size: 22px; } .verdict .score { font-size: 22px; }
  th, td { padding-right: 6px; } td.n, th.n { padding-left: 6px; }
  .counts thead th, .overview thead th, .agreement thead th { font-size: 11px; }
  .overview tbody th { min-width: 7em; }
  .about th { width: 120px; } .overview td.n:last-child { white-space: normal; }
}
@page { size: A4; margin: 18mm 16mm; }
@media print {
  html { background: #fff; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 20pt; } h3 { font-size: 11pt; }
  h2, h3 { break-after: avoid; }
  thead { display: table-header-group; }
  .legend { break-after: avoid; }
  tr, figure, .verdict, .about, .figures { break-inside: avoid; }
  .part { break-before: page; margin-top: 0; }
  .part h2:first-child { border-top: 0; margin-top: 0; }
  sup a { color: inherit; }
}
"""
