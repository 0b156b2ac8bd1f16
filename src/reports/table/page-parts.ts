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
.tall{max-height:75vh;overflow:auto;border:1px solid var(--line)}
.tall thead th{position:sticky;top:0}
.tall .unit{padding:0 8px}
.more{display:block;margin:8px auto;font:inherit}
.more[hidden]{display:none}
.unit{margin:.4em 0}
.unit summary{font-weight:700}
@media print{.heat-good,.heat-underWay,.heat-warning,.heat-bad,.heat-idle{background:#fff;color:#000}.hint,.more,.later:not(.filled){display:none}.tall{max-height:none;overflow:visible;border:0}.tall thead th{position:static}}
`;

/** Sorts a table by a click on a head, numbers as numbers, draws what is scrolled to, and opens the unit that a link leads to. */
export const rollupScript = `
(function(){
var each=function(list,work){[].slice.call(list).forEach(work)};
var make=function(name,into,text){
var one=document.createElement(name);
if(text!==undefined)one.textContent=text;
return into?into.appendChild(one):one;
};
var element=document.getElementById('rows'),data=element?JSON.parse(element.textContent):{parts:[],tables:{},folds:[]};
var partsIn=function(row){return row.split(' ').map(function(place){return data.parts[parseInt(place,36)]})};
var cellsIn=function(parts){
return [].concat.apply([],parts).map(function(cell){return typeof cell==='string'?[cell]:cell});
};
var rowOf=function(cells,unit){
var row=make('tr');
cells.forEach(function(cell,at){
var box=make(at===0?'th':'td',row),into=box;
if(at===0)box.scope='row';
if(at===0&&unit){into=make('a',box);into.href='#unit-'+unit}
if(cell[1])box.className='heat heat-'+cell[1];
into.textContent=cell[0];
});
return row;
};
var step=300;
var growing=function(box,into,count,draw){
var button=box.querySelector('.more'),drawn=0;
var next=function(){
for(var end=Math.min(count,drawn+step);drawn<end;drawn+=1)draw(drawn);
button.hidden=drawn>=count;
};
button.addEventListener('click',next);
if(window.IntersectionObserver)new IntersectionObserver(function(seen){
if(seen.some(function(one){return one.isIntersecting}))next();
},{root:box,rootMargin:'600px'}).observe(button);
return function(){into.textContent='';drawn=0;next()};
};
var keyOf=function(text){
var ratio=/^([0-9]+)\\/([0-9]+)/.exec(text);
if(ratio)return +ratio[2]===0?0:+ratio[1]/+ratio[2];
return /^[0-9]+(?:\\.[0-9]+)?%?$/.test(text)?parseFloat(text):text;
};
var compare=function(a,b){
if(typeof a==='number'&&typeof b==='number')return a-b;
return String(a).localeCompare(String(b),document.documentElement.lang);
};
var sorted=function(rows,textOf,down){
var keyed=rows.map(function(row,at){return {row:row,key:keyOf(textOf(row)),at:at}});
keyed.sort(function(a,b){var order=compare(a.key,b.key);return (down?-order:order)||a.at-b.at});
return keyed.map(function(one){return one.row});
};
var written=function(body){
return function(column,down){
var rows=sorted([].slice.call(body.rows),function(row){return row.cells[column].textContent},down);
rows.forEach(function(row){body.appendChild(row)});
};
};
var drawn=function(box,body,rows){
var cellsOf=function(row){return cellsIn(partsIn(row).slice(1))};
var again=growing(box,body,rows.length,function(at){body.appendChild(rowOf(cellsOf(rows[at]),partsIn(rows[at])[0]))});
again();
return function(column,down){
rows=sorted(rows,function(row){return cellsOf(row)[column][0]},down);
box.scrollTop=0;
again();
};
};
each(document.querySelectorAll('.sortable'),function(table){
var body=table.tBodies[0],heads=table.tHead.rows[0].cells,box=table.parentNode;
var rows=data.tables[box.getAttribute('data-rows')];
var sortBy=rows?drawn(box,body,rows):written(body);
table.className+=' live';
each(heads,function(head,column){
var sort=function(){
var down=head.getAttribute('aria-sort')==='ascending';
each(heads,function(other){other.removeAttribute('aria-sort')});
head.setAttribute('aria-sort',down?'descending':'ascending');
sortBy(column,down);
};
head.tabIndex=0;
head.addEventListener('click',sort);
head.addEventListener('keydown',function(event){if(event.key==='Enter'||event.key===' '){event.preventDefault();sort()}});
});
});
var folds=data.folds.map(function(text){
var rows=text.split(';'),names=partsIn(rows[0]);
return {unit:names[0],title:names[1],rows:rows.slice(1)};
});
var fill=function(fold,into){
var table=make('table',make('div',into)),heads=make('tr',make('thead',table)),body=make('tbody',table);
table.parentNode.className='wide';
data.columns.forEach(function(title){make('th',heads,title).scope='col'});
fold.rows.forEach(function(row){body.appendChild(rowOf(cellsIn(partsIn(row))))});
make('a',make('p',into),data.backToTop).href='#top';
into.className+=' filled';
};
var printing=false;
window.addEventListener('beforeprint',function(){printing=true});
window.addEventListener('afterprint',function(){printing=false});
var foldOf=function(fold){
var one=make('details');
one.className='unit later';
one.id='unit-'+fold.unit;
make('summary',one,fold.title);
one.addEventListener('toggle',function(){if(one.open&&!printing&&one.children.length===1)fill(fold,one)});
return one;
};
var folded=document.querySelector('[data-folds]'),list=folded&&make('div');
if(folded){
folded.insertBefore(list,folded.firstChild);
growing(folded,list,folds.length,function(at){
if(!document.getElementById('unit-'+folds[at].unit))list.appendChild(foldOf(folds[at]));
})();
}
var open=function(){
var id=location.hash&&decodeURIComponent(location.hash.slice(1));
var target=id&&document.getElementById(id);
var fold=id&&!target&&folds.filter(function(one){return 'unit-'+one.unit===id})[0];
if(fold)target=list.insertBefore(foldOf(fold),list.firstChild);
if(target&&target.tagName==='DETAILS'){target.open=true;target.scrollIntoView()}
};
window.addEventListener('hashchange',open);
open();
})();
`;
