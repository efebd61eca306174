/** The whole look: light, dark and print. Charts take their colours from the same variables. */
export const STYLE = `
:root{--paper:#faf8f3;--card:#fffefb;--ink:#211e18;--soft:#6f695d;--line:#e5dfd1;--gold:#855c0c;--goldfill:#cf9f3a;--goldsoft:#f3e7c9;--good:#2f7a51;--goodsoft:#dcebdf;--warn:#95530a;--warnfill:#dd9c3f;--bad:#ab3a2b;--badsoft:#f6deda;--calm:#49708f;--mute:#cfc8b8;color-scheme:light}
@media (prefers-color-scheme:dark){:root{--paper:#151410;--card:#1d1b16;--ink:#efeadd;--soft:#a59e8e;--line:#353128;--gold:#e3b655;--goldfill:#c9993a;--goldsoft:#3d3218;--good:#6cc394;--goodsoft:#1e3528;--warn:#e8a54b;--warnfill:#c98a35;--bad:#ec8170;--badsoft:#43211c;--calm:#86b0d1;--mute:#4a453a;color-scheme:dark}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.55 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;-webkit-font-smoothing:antialiased}
main{max-width:1120px;margin:0 auto;padding:0 28px 72px}
h1,h2,.figure{font-family:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,serif;font-weight:600;letter-spacing:-.01em}
h1{font-size:38px;line-height:1.15;margin:.15em 0 .3em}
h2{font-size:24px;margin:0 0 4px}
h3{font-size:14px;margin:0 0 10px;font-weight:650}
p{margin:0 0 12px}
.lead{color:var(--soft);max-width:74ch;margin-bottom:20px}
section{padding-top:44px}
nav{display:flex;flex-wrap:wrap;gap:4px 18px;padding:14px 0;border-bottom:1px solid var(--line);font-size:13px}
nav a{color:var(--soft);text-decoration:none}nav a:hover{color:var(--gold)}
.brand{color:var(--gold);font-weight:700;letter-spacing:.16em;font-size:12px;text-transform:uppercase}
.banner{padding:34px 0 26px}
.verdict{display:inline-flex;align-items:center;gap:8px;padding:4px 12px;border-radius:99px;font-weight:650;font-size:13px}
.verdict.pass{background:var(--goodsoft);color:var(--good)}.verdict.unchecked{background:var(--line);color:var(--ink)}.verdict.fail{background:var(--badsoft);color:var(--bad)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(134px,1fr));gap:12px}
.tile,.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:16px 18px}
.tile{padding:14px 16px}
.tile .figure{font-size:27px;white-space:nowrap;line-height:1.1;font-variant-numeric:tabular-nums lining-nums}
.tile .name{color:var(--soft);font-size:13px;margin-bottom:6px}.tile .note{color:var(--soft);font-size:12.5px;margin-top:4px}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(420px,1fr));gap:14px}
.card{min-width:0;overflow-x:auto;margin-bottom:14px}
.card>:last-child{margin-bottom:0}
.note{color:var(--soft);font-size:13px}
table{border-collapse:collapse;width:100%;font-size:13.5px;font-variant-numeric:tabular-nums}
th{font-weight:600;color:var(--soft);text-align:left;font-size:12.5px;vertical-align:bottom}
th,td{padding:6px 10px 6px 0;border-bottom:1px solid var(--line)}tbody tr:last-child td,tbody tr:last-child th{border-bottom:0}
td.n,th.n{text-align:right}td{vertical-align:top}
td.cell{text-align:center;padding:5px 6px;border:2px solid var(--card);border-radius:6px;font-size:12.5px}th.cell{text-align:center;padding:5px 6px;font-weight:500;overflow-wrap:anywhere}
code,.mono{font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;font-size:12.5px}
.good{color:var(--good)}.bad{color:var(--bad)}.warn{color:var(--warn)}.soft{color:var(--soft)}
svg{display:block;width:100%;height:auto;overflow:visible}
svg text{fill:var(--ink);font-size:12px;font-family:inherit}svg text.s{fill:var(--soft);font-size:11.5px}svg text.b{font-weight:650}
.f-gold{fill:var(--goldfill)}.f-good{fill:var(--good)}.f-bad{fill:var(--bad)}.f-warn{fill:var(--warnfill)}.f-calm{fill:var(--calm)}.f-mute{fill:var(--mute)}.f-soft{fill:var(--goldsoft)}
.trend{fill:none;stroke:var(--goldfill);stroke-width:1.6}.tile svg{margin-top:8px}
.axis{stroke:var(--line);stroke-width:1}.mark{stroke:var(--ink);stroke-width:1.2;stroke-dasharray:3 3}
.bar{display:flex;height:9px;border-radius:5px;background:var(--line);overflow:hidden;min-width:70px;margin-top:6px}
.bar i{display:block;height:100%}
.chip{display:inline-block;padding:1px 8px;border-radius:99px;background:var(--goldsoft);font-size:12px;white-space:nowrap}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;font-size:12.5px;color:var(--soft);margin:10px 0 0}.legend i{display:inline-block;width:10px;height:10px;border-radius:3px;margin-right:6px}
.bg-gold{background:var(--goldfill)}.bg-good{background:var(--good)}.bg-bad{background:var(--bad)}.bg-warn{background:var(--warnfill)}.bg-calm{background:var(--calm)}.bg-mute{background:var(--mute)}.bg-soft{background:var(--goldsoft)}
th[scope=row]{color:var(--ink);font-weight:550;font-size:inherit}
button{font:inherit;cursor:pointer}
button.sort{background:none;border:0;padding:0;color:inherit;text-align:inherit;font-weight:inherit}button.sort:hover{color:var(--gold)}
th[aria-sort=descending] button.sort::after{content:" ↓"}th[aria-sort=ascending] button.sort::after{content:" ↑"}
button.copy{font-size:11.5px;border:1px solid var(--line);border-radius:6px;background:var(--card);color:var(--soft);padding:0 6px;margin-left:6px}
a{color:var(--gold)}
:focus-visible{outline:2px solid var(--gold);outline-offset:2px;border-radius:3px}
code{overflow-wrap:anywhere}
details.field{padding:9px 18px;margin-bottom:8px}
details.field>summary{color:var(--ink);font-weight:500;display:flex;flex-wrap:wrap;gap:2px 14px;align-items:center;list-style:none}
details.field>summary::before{content:"▸";color:var(--gold)}details.field[open]>summary::before{content:"▾"}details.field>summary::-webkit-details-marker{display:none}
details.field>summary b{flex:0 1 24ch;overflow-wrap:anywhere}details.field>summary span{flex:0 0 15ch}details.field>summary .bar{flex:1 1 120px;margin:0}
details.field[open]>summary{margin-bottom:10px}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(230px,1fr));gap:6px 28px;font-size:13.5px}
.facts ul{list-style:none;margin:0;padding:0}.facts li{display:flex;justify-content:space-between;gap:12px;border-bottom:1px solid var(--line);padding:3px 0}.facts li>:first-child{overflow-wrap:anywhere;min-width:0}.facts li>:last-child{white-space:nowrap}
h4,h3.small{font-size:12.5px;color:var(--soft);margin:8px 0 2px;font-weight:600}
th .note{font-weight:400}
details summary{cursor:pointer;color:var(--gold);font-size:13.5px;font-weight:600;padding:4px 0}
.diff{background:var(--goldsoft);border-radius:4px;padding:0 4px;margin-left:-4px}
.actions{margin:0;padding-left:22px}.actions li{padding:4px 0}.actions a{color:var(--ink);text-decoration-color:var(--gold);text-underline-offset:3px}
.dot{display:inline-block;width:10px;height:10px;border-radius:3px;margin-right:7px}
.wide{overflow-x:auto}
.drawing{padding:30px 18px 20px}
details>.card,details>.two{margin-top:10px}
footer{color:var(--soft);font-size:12.5px;margin-top:48px;border-top:1px solid var(--line);padding-top:16px}
@media (max-width:560px){main{padding:0 16px 48px}h1{font-size:29px}.two{grid-template-columns:1fr}}
@media (max-width:600px){.two{grid-template-columns:1fr}table.cards,table.cards tbody{display:block}table.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}table.cards tr{display:block;border-bottom:1px solid var(--line);padding:8px 0}table.cards tr:last-child{border-bottom:0}table.cards th[scope=row]{display:block;border:0;padding:0 0 2px}table.cards td{display:flex;justify-content:space-between;gap:14px;border:0;padding:2px 0;text-align:right;min-width:0;overflow-wrap:anywhere}table.cards td::before{content:attr(data-label);color:var(--soft);text-align:left;flex:none;max-width:55%}table.cards td>div{min-width:0}table.cards td .bar{min-width:110px}}
@media (max-width:600px){.drawing{overflow-x:auto}.drawing svg{min-width:640px}}
@media print{button{display:none}:root{--paper:#fff;--card:#fff}body{font-size:11.5px}main{max-width:none;padding:0}nav{display:none}section{padding-top:24px}.card,.tile,tr{break-inside:avoid}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
