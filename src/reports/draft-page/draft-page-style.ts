/** Beside the style of every page: two columns that become one on a narrow screen. Contrast is AA in both schemes. */
export const draftPageStyle = `
.legend{list-style:none;padding:0}
.both th:first-child{width:4em;text-align:right}
.both td{width:50%;overflow-wrap:anywhere}
.fate{font-size:.85em;font-weight:700;border:1px solid currentColor;border-radius:3px;padding:0 4px;white-space:nowrap}
.duty{color:var(--done)}
.doubtful{color:var(--warn)}
.context,.aim{color:var(--under)}
.title{color:var(--ink);font-weight:700}
.dropped,.beside{color:var(--soft)}
.words.duty{border-bottom:2px solid var(--done)}
.words.doubtful{border-bottom:2px dashed var(--warn)}
.words.context,.words.aim{border-bottom:1px dotted var(--under)}
.words.dropped{text-decoration:line-through}
.both td p{margin:0 0 .5em}
@media (max-width:700px){
.both thead{position:absolute;left:-9999px}
.both,.both tbody,.both tr,.both th,.both td{display:block;width:auto;text-align:left}
.both th:first-child{width:auto;text-align:left}
.both td:empty{display:none}
}
@media print{.fate{white-space:normal}}
`;
