/** The heat map's colours, on top of the report page's own style; a word always stands in the cell. */
export const rollupStyle = `
.heat{white-space:nowrap}
header,main,footer{max-width:1500px}
tbody th{white-space:nowrap}
thead th{min-width:3.2em}
.heat-good{background:#dff3e4;color:#0b4a1c}
.heat-underWay{background:#e3eefc;color:#0a3a80}
.heat-warning{background:#fdf0cd;color:#5c3a00}
.heat-bad{background:#fbdfe0;color:#8a0a1e;font-weight:700}
.heat-idle{color:var(--soft)}
@media (prefers-color-scheme:dark){.heat-good{background:#123d20;color:#a7e3b8}.heat-underWay{background:#12305a;color:#b5d2ff}.heat-warning{background:#4a3707;color:#f5d98a}.heat-bad{background:#5a141c;color:#ffc4c0}}
.sortable.live thead th{cursor:pointer}
.sortable.live thead th[aria-sort=ascending]::after{content:" \\2191"}
.sortable.live thead th[aria-sort=descending]::after{content:" \\2193"}
.unit{margin:.4em 0}
.unit summary{font-weight:700}
@media print{.heat-good,.heat-underWay,.heat-warning,.heat-bad,.heat-idle{background:#fff;color:#000}.hint{display:none}}
`;

/** Sorts a table by a click on a head, numbers as numbers, and opens the unit that a link leads to. */
export const rollupScript = `
(function(){
var each=function(list,work){[].slice.call(list).forEach(work)};
var key=function(row,column){
var text=row.cells[column].textContent,ratio=/^([0-9]+)\\/([0-9]+)/.exec(text);
if(ratio)return +ratio[2]===0?0:+ratio[1]/+ratio[2];
return /^[0-9]+(?:\\.[0-9]+)?%?$/.test(text)?parseFloat(text):text;
};
var compare=function(a,b){
if(typeof a==='number'&&typeof b==='number')return a-b;
return String(a).localeCompare(String(b),document.documentElement.lang);
};
each(document.querySelectorAll('.sortable'),function(table){
var body=table.tBodies[0],heads=table.tHead.rows[0].cells;
table.className+=' live';
each(heads,function(head,column){
var sort=function(){
var down=head.getAttribute('aria-sort')==='ascending';
each(heads,function(other){other.removeAttribute('aria-sort')});
head.setAttribute('aria-sort',down?'descending':'ascending');
var rows=[].slice.call(body.rows).map(function(row,at){return {row:row,key:key(row,column),at:at}});
rows.sort(function(a,b){var order=compare(a.key,b.key);return (down?-order:order)||a.at-b.at});
rows.forEach(function(one){body.appendChild(one.row)});
};
head.tabIndex=0;
head.addEventListener('click',sort);
head.addEventListener('keydown',function(event){if(event.key==='Enter'||event.key===' '){event.preventDefault();sort()}});
});
});
var open=function(){
var target=location.hash&&document.getElementById(decodeURIComponent(location.hash.slice(1)));
if(target&&target.tagName==='DETAILS'){target.open=true;target.scrollIntoView()}
};
window.addEventListener('hashchange',open);
window.addEventListener('beforeprint',function(){each(document.querySelectorAll('details'),function(one){one.open=true})});
open();
})();
`;
