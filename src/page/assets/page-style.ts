/**
 * Calm, in the system's own letters, light or dark as the system is; nothing is told by colour alone. Of what a Chromium of 2020 lacks only what
 * may be missing: boxes in a row stand apart by their margins.
 */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1f2328;--soft:#57606a;--line:#d0d4d9;--strong:#0b57a4;--on-strong:#fff;--red:#a4161a;--yellow:#7a4b00;--green:#1a6b34;--warn:#fff4d6;--wrong:#fde8e8;--good:#e4f4e8}
@media (prefers-color-scheme:dark){:root{--paper:#15181c;--card:#1d2126;--ink:#e6e8eb;--soft:#a9b1ba;--line:#3a4149;--strong:#8cc0ff;--on-strong:#10151b;--red:#ff9c9c;--yellow:#f0c674;--green:#8ddba0;--warn:#3a2f12;--wrong:#42191b;--good:#16321e}}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.65 system-ui,"Segoe UI","Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC",SimSun,sans-serif;word-break:break-word;overflow-wrap:anywhere}
header,main,footer{max-width:60rem;margin:0 auto;padding:0 1rem}
header{padding-top:.75rem;border-bottom:1px solid var(--line)}
.year{margin:0;color:var(--soft)}
nav ul{display:flex;flex-wrap:wrap;list-style:none;margin:.25rem 0 0;padding:0}
nav li{margin:0 .25rem .25rem 0}
nav a{display:block;padding:.6rem .9rem;text-decoration:none;border-bottom:.25rem solid transparent;color:var(--ink)}
nav a:hover{text-decoration:underline}
nav a[aria-current]{border-color:var(--strong);font-weight:600}
main{padding-bottom:2rem}
main:focus{outline:none}
footer{border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
h1{font-size:1.6rem;line-height:1.3;margin:1.25rem 0 .5rem}
h2{font-size:1.2rem;margin:2rem 0 .5rem}
a{color:var(--strong)}
:focus-visible{outline:.2rem solid var(--strong);outline-offset:.15rem}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem}
.duties,.entries{list-style:none;margin:0;padding:0}
.duties li{content-visibility:auto;contain-intrinsic-size:auto 3.5rem}
.duties a{display:block;padding:.7rem .8rem;margin:0 0 .35rem;background:var(--card);border:1px solid var(--line);border-radius:.4rem;color:var(--ink);text-decoration:none}
.duties a:hover,.duties a:focus{border-color:var(--strong)}
.id{font-weight:600}
.value{color:var(--soft)}
.duties .light{max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:bottom}
.light{display:inline-block;padding:0 .5rem;border:1px solid currentColor;border-radius:.3rem;font-size:.9rem}
.red{color:var(--red);border-width:2px;font-weight:600}
.yellow{color:var(--yellow);border-style:dashed}
.green{color:var(--green)}
.entries li{padding:.35rem 0;border-bottom:1px solid var(--line)}
.where{color:var(--soft);margin:0}
.quote{margin:.5rem 0;padding:0 0 0 .8rem;border-left:.25rem solid var(--line);color:var(--soft)}
dl{margin:1rem 0}
.facts div{display:flex;flex-wrap:wrap;padding:.2rem 0}
.facts dt{flex:0 0 5.5rem;margin-right:.8rem;color:var(--soft)}
.facts dd{flex:1 1 14rem;margin:0}
.completion{font-size:1.2rem;font-weight:600}
.figures{display:flex;flex-wrap:wrap;margin:.75rem -.25rem}
.figures div{flex:1 1 7rem;margin:.25rem;background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.5rem .8rem}
.figures dt{color:var(--soft)}
.figures dd{margin:0;font-size:1.5rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.45rem .6rem;border-bottom:1px solid var(--line);font-weight:400}
thead th{color:var(--soft)}
td{font-variant-numeric:tabular-nums}
.steps{display:flex;flex-wrap:wrap;list-style:none;margin:.5rem 0 .6rem;padding:0}
.steps li{margin:0 .4rem .4rem 0}
.steps a{display:block;padding:.6rem .9rem;border:1px solid var(--line);border-radius:.4rem;background:var(--card);color:var(--ink);text-decoration:none}
.steps a[aria-current]{border:2px solid var(--strong);font-weight:600}
form{background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.25rem 1rem 1rem}
.short{margin:1rem 0}
.field{margin:1rem 0;border:0;padding:0;min-width:0}
.field>label,legend{display:block;font-weight:600;padding:0}
.help,.wrong{display:block;font-size:.95rem}
.help{color:var(--soft)}
.wrong{color:var(--red);font-weight:600}
.wrong::before{content:"✕ "}
.check,.field>.check{display:inline-block;padding:.5rem 1rem .5rem 0;font-weight:400}
input[type=text],input[type=search],input[type=file],textarea,select{font:inherit;color:inherit;background:var(--paper);width:100%;max-width:40rem;min-height:2.9rem;padding:.5rem .7rem;border:1px solid var(--soft);border-radius:.3rem}
input[type=checkbox]{width:1.3rem;height:1.3rem;vertical-align:-.2rem}
.drop{padding:.8rem;border:2px dashed var(--line);border-radius:.4rem}
.drop.over{border-color:var(--strong)}
button{font:inherit;font-weight:600;min-height:3rem;padding:.5rem 1.6rem;border:0;border-radius:.4rem;background:var(--strong);color:var(--on-strong);cursor:pointer}
.second{background:transparent;color:var(--strong);border:1px solid var(--strong)}
.small{min-height:2.5rem;padding:.2rem .8rem;font-weight:400}
.way{min-height:2.5rem;margin:.15rem 0;padding:.2rem .8rem;font-weight:400;background:transparent;color:var(--strong);border:1px solid var(--strong)}
.document .way{margin-right:.6rem}
.bare{background:none;border:0;padding:0}
.card{background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.25rem 1rem 1rem;margin:1rem 0}
.sorted{border-bottom:1px solid var(--line);padding:.25rem .4rem .6rem}
.sorted:focus,.line:focus{outline:.2rem solid var(--strong)}
.line{margin:.35rem 0}
.line:target{background:var(--warn)}
@supports selector(:has(a)){.line:has(:target){background:var(--warn)}}
.fate-duty,.fate-doubtful{border-bottom:2px solid var(--green)}
.fate-doubtful{border-bottom-style:dashed}
.fate-title{font-weight:600}
.fate-context,.fate-aim,.fate-dropped,.fate-beside,.fate{color:var(--soft)}
.fate-dropped{text-decoration:line-through}
.fate{font-size:.85rem;border:1px solid currentColor;border-radius:.3rem;padding:0 .3rem;white-space:nowrap}
.spans{display:flex;flex-wrap:wrap;border:0;padding:0;margin:0 -.4rem;min-width:0}
.spans .field{flex:1 1 9rem;margin:.4rem}
.taken{margin:.5rem 0;padding:0 0 0 .8rem;border-left:.25rem solid var(--green)}
.pair{display:flex;flex-wrap:wrap;margin:-.2rem}
.pair select,.pair input{margin:.2rem}
.pair select{flex:3 1 16rem}
.pair input{flex:1 1 9rem}
.button{display:inline-block;font-weight:600;padding:.7rem 1.6rem;border-radius:.4rem;background:var(--strong);color:var(--on-strong);text-decoration:none}
.said,.warning,.problem{padding:.1rem 1rem;margin:1rem 0;border-left:.35rem solid;border-radius:.3rem}
.said{background:var(--good);border-color:var(--green)}
.warning{background:var(--warn);border-color:var(--yellow)}
.problem{background:var(--wrong);border-color:var(--red)}
.said p{white-space:pre-wrap}
p.warning,p.problem{padding:.5rem 1rem}
h3{font-size:1.05rem;margin:1.2rem 0 .25rem}
iframe{width:100%;height:24rem;border:2px solid var(--soft);background:#fff;color-scheme:light}
.sheet{height:80vh}
.filled td,.filled th{vertical-align:top}
.filled th[scope=row]{width:26%}
@media (max-width:47rem){.filled thead{position:absolute;left:-100rem}.filled tr,.filled th,.filled td{display:block;width:auto!important}.filled td::before{content:attr(data-label);display:block;color:var(--soft)}}
@supports selector(:has(a)){@media (min-width:80rem){body:has(.beside)>*{max-width:100rem}.beside{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1.5rem}.document{position:sticky;top:1rem}}}
section ul{padding-left:1.2rem}
section li{padding:.3rem 0}
summary{padding:.5rem 0;cursor:pointer}
@media (min-width:100rem){:root{font-size:112.5%}}
@media print{nav,footer,.steps,form,.skip{display:none}}
@media (forced-colors:active){.light,.steps a[aria-current]{border-width:2px}}
`;
