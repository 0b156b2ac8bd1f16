/** Without what an old Chromium does not know: no nesting, no :has(), no container queries. Contrast is AA in both schemes. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f23;--soft:#57606a;--line:#c9d1d9;--tint:#f3f5f7;--done:#116329;--under:#0a4ea3;--over:#a40e26;--warn:#7a4d00;--bar:#1f7a3d;--rest:#d8dee4}
@media (prefers-color-scheme:dark){:root{--paper:#14171a;--ink:#e6e8ea;--soft:#aab2bb;--line:#3d444d;--tint:#1e2328;--done:#6fcf97;--under:#8ab8ff;--over:#ff9c93;--warn:#e9b949;--bar:#4fb477;--rest:#333a42}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif}
header,main,footer{max-width:1100px;margin:0 auto;padding:0 16px}
h1{font-size:1.5em;line-height:1.35;margin:1em 0 .3em}
h2{font-size:1.2em;margin:1.6em 0 .5em;border-bottom:1px solid var(--line)}
h3{font-size:1.05em;margin:1.1em 0 .3em}
h4{font-size:1em;margin:.9em 0 .2em}
p{margin:.4em 0}
a{color:var(--under)}
.skip{position:absolute;left:-999px}
.skip:focus{left:8px;top:8px;background:var(--paper);padding:4px 8px;z-index:1}
.soft{color:var(--soft)}
.warning{border-left:4px solid var(--over);padding-left:10px;font-weight:700}
.counts{margin-bottom:10px}
.counts th,.counts td{text-align:center}
.counts td{font-weight:700;white-space:nowrap}
.counts td.words{white-space:normal;text-align:left;font-weight:400}
table{border-collapse:collapse;width:100%;font-size:.9em}
caption{text-align:left;color:var(--soft)}
th,td{border:1px solid var(--line);padding:4px 7px;text-align:left;vertical-align:top}
thead th{background:var(--tint)}
.wide{overflow-x:auto;border:1px solid var(--soft)}
.wide>table tr>:first-child{position:sticky;left:0;background:var(--paper);box-shadow:1px 0 0 var(--line)}
.wide>table thead tr>:first-child{background:var(--tint)}
.wide>table{min-width:46em}
.wide>.burn{min-width:30em}
.nowrap{white-space:nowrap}
.grid td{text-align:center;white-space:nowrap}
.done,.met{color:var(--done);font-weight:700}
.in-progress,.running{color:var(--under);font-weight:700}
.overdue,.short{color:var(--over);font-weight:700}
.not-started,.exempt,.ahead,.free{color:var(--soft)}
.mark{color:var(--warn)}
.bar{width:100%;height:14px;display:block}
.bar .all{fill:var(--rest);stroke:var(--line);vector-effect:non-scaling-stroke}
.bar .part{fill:var(--bar)}
.section{margin:.5em 0}
.burn{width:100%;height:auto;max-width:760px;display:block}
.burn .axis{stroke:var(--line)}
.burn text{fill:var(--soft);font-size:12px}
.burn .actual{fill:none;stroke:var(--bar);stroke-width:2.5}
.burn .even{fill:none;stroke:var(--soft);stroke-width:1.5;stroke-dasharray:6 4}
.controls{background:var(--tint);border:1px solid var(--line);border-radius:4px;padding:8px;margin:.6em 0}
.controls label{display:inline-block;max-width:100%;margin:4px 14px 4px 0}
.controls input,.controls select{display:block;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:3px;padding:3px 6px;max-width:100%}
summary{cursor:pointer;color:var(--under)}
blockquote{margin:.3em 0;padding-left:10px;border-left:3px solid var(--line)}
.digest{overflow-wrap:break-word;word-break:break-all}
[hidden]{display:none}
@media screen and (max-width:640px){
.wide>table tr>:first-child{max-width:7em;overflow-wrap:anywhere}
.counts thead{position:absolute;left:-9999px}
.counts,.counts tbody,.counts caption{display:block}
.counts tr{display:block;border:1px solid var(--line);margin:6px 0}
.counts td{display:flex;justify-content:space-between;border:0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.counts td:last-child{border-bottom:0}
.counts td::before{content:attr(data-name);font-weight:400;color:var(--soft);margin-right:1em;white-space:normal}
.counts td.words{background:var(--tint);font-weight:700}
.counts td.words::before{content:none}
}
@page{size:A4;margin:18mm 14mm}
@media print{
:root{--paper:#fff;--ink:#000;--soft:#333;--line:#666;--tint:#fff;--done:#000;--under:#000;--over:#000;--warn:#000;--bar:#555;--rest:#fff}
body{font-size:10.5pt}
.controls,.skip{display:none}
header,main,footer{max-width:none;padding:0}
tr,.section,svg{break-inside:avoid;page-break-inside:avoid}
h2,h3,h4{break-after:avoid;page-break-after:avoid}
thead{display:table-header-group}
.wide{overflow:visible;border:0}
.wide>table tr>:first-child{position:static;box-shadow:none}
.wide>table,.wide>.burn{min-width:0}
::details-content{content-visibility:visible;display:block}
a{color:inherit;text-decoration:none}
}
`;
