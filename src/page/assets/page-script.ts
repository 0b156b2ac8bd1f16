/**
 * What makes the page handier: drafts kept while typing (with what the form was made from, so that the program still tells what changed meanwhile), files dropped and pasted, finding among the duties, keys, and word that the
 * program is gone. Each page works without it. As old browsers read it: nothing is made of it on the way.
 */
export const pageScript = `(function(){
'use strict';
var byId=function(id){return document.getElementById(id)},all=function(what,within){return [].slice.call((within||document).querySelectorAll(what))};
var lost=byId('lost'),isHere=true;
if(window.EventSource&&lost)keepLine();
/* A browser has six connections to a program: where it can, one page of all that are open holds the line, and tells the others. */
function keepLine(){
var others=window.BroadcastChannel&&navigator.locks&&new BroadcastChannel('line'),line,leave;
var show=function(now){isHere=now;lost.hidden=now},tell=function(now){show(now);if(others)others.postMessage(now)};
var hold=function(){line=new EventSource('/alive');line.onerror=function(){tell(false)};line.onopen=function(){tell(true)}};
var wait=function(){
if(!others)return hold();
var waiting=new AbortController(),held=new Promise(function(done){leave=function(){done();waiting.abort()}});
navigator.locks.request('line',{signal:waiting.signal},function(){hold();return held}).catch(function(){});
};
if(others)others.onmessage=function(event){show(event.data)};
addEventListener('pagehide',function(){if(line)line.close();if(leave)leave()});
addEventListener('pageshow',function(event){if(event.persisted)wait()});
wait();
}
try{
var sent=sessionStorage.getItem('sent');
if(sent&&/[?&]said=/.test(location.search))sessionStorage.removeItem(sent);
sessionStorage.removeItem('sent');
}catch(error){}
var plain=function(text){return (text.normalize?text.normalize('NFKC'):text).toLowerCase()};
var find=byId('find');
if(find){
byId('finding').hidden=false;
var rows=all('.duties li').map(function(row){return {row:row,text:plain(row.textContent)}});
find.addEventListener('input',function(){
var wanted=plain(find.value).split(/\\s+/).filter(Boolean),count=0;
rows.forEach(function(one){var fits=wanted.every(function(word){return one.text.indexOf(word)>=0});one.row.hidden=!fits;if(fits)count+=1});
all('.part').forEach(function(part){part.hidden=!part.querySelector('li:not([hidden])')});
byId('none-found').hidden=count>0;
});
}
var entriesOf=function(reader){return new Promise(function(tell,fail){var all=[];(function more(){reader.readEntries(function(some){if(some.length===0)tell(all);else{all=all.concat(some);more()}},fail)})()})};
var inEntry=function(entry,way){
if(entry.isFile)return new Promise(function(tell,fail){entry.file(function(file){tell([way===''?file:new File([file],way+file.name,{type:file.type})])},fail)});
return entriesOf(entry.createReader()).then(function(inner){return Promise.all(inner.map(function(one){return inEntry(one,way+entry.name+'/')}))}).then(function(lists){return [].concat.apply([],lists)});
};
var dropped=function(data){
var entries=[].slice.call(data.items||[]).map(function(item){return item.webkitGetAsEntry&&item.webkitGetAsEntry()}).filter(Boolean);
if(!entries.some(function(entry){return entry.isDirectory}))return Promise.resolve(data.files);
return Promise.all(entries.map(function(entry){return inEntry(entry,'')})).then(function(lists){
return [].concat.apply([],lists).sort(function(one,other){return one.name.localeCompare(other.name,document.documentElement.lang,{numeric:true})});
});
};
var hasFiles=function(event){return event.dataTransfer&&[].indexOf.call(event.dataTransfer.types,'Files')>=0};
['dragenter','dragover','drop'].forEach(function(name){addEventListener(name,function(event){if(hasFiles(event))event.preventDefault()})});
all('form').forEach(function(form){
form.addEventListener('submit',function(event){if(!isHere){event.preventDefault();lost.scrollIntoView()}});
takeDrafts(form);takeDrops(form);
});
function takeDrafts(form){
if(!form.hasAttribute('data-draft'))return;
var key='draft '+form.getAttribute('data-draft'),fields=all('input[type=text],textarea,select',form),seen=all('input[type=hidden][name^=seen]',form);
var isTyped=function(field){return field.defaultValue===undefined||field.value!==field.defaultValue};
var keep=function(){var kept={};fields.filter(isTyped).concat(seen).forEach(function(field){kept[field.name]=field.value});try{sessionStorage.setItem(key,JSON.stringify(kept))}catch(error){}};
var isBack=form.querySelector('[role=alert]');
try{
var kept=JSON.parse(sessionStorage.getItem(key)||'null');
if(kept&&!isBack){
fields.concat(seen).forEach(function(field){if(typeof kept[field.name]==='string')field.value=kept[field.name]});
form.querySelector('.typed-before').hidden=!fields.some(isTyped);
}
}catch(error){}
form.addEventListener('input',keep);
form.addEventListener('submit',function(event){
if(!isHere){keep();return}
/* Only when it is answered what was typed is no draft any more. */
try{sessionStorage.setItem('sent',key)}catch(error){}
});
form.addEventListener('keydown',function(event){
if(event.key==='Enter'&&(event.ctrlKey||event.metaKey)&&!event.isComposing){event.preventDefault();form.querySelector('button[type=submit]').click()}
});
}
function takeDrops(form){
var files=form.querySelector('input[type=file]');
if(!files||!window.DataTransfer)return;
var drop=files.parentNode;
var add=function(more){
var held=new DataTransfer();
[].slice.call(files.files).concat([].slice.call(more)).forEach(function(file){held.items.add(file)});
files.files=held.files;
};
['dragenter','dragover'].forEach(function(name){addEventListener(name,function(event){if(hasFiles(event))drop.classList.add('over')})});
addEventListener('dragleave',function(event){if(!event.relatedTarget)drop.classList.remove('over')});
addEventListener('drop',function(event){
drop.classList.remove('over');
if(hasFiles(event))dropped(event.dataTransfer).then(add);
});
addEventListener('paste',function(event){
if(event.clipboardData&&event.clipboardData.files.length){event.preventDefault();add(event.clipboardData.files)}
});
}
document.addEventListener('keydown',function(event){
var at=document.activeElement,isTyping=at&&/^(?:INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
var duty=!isTyping&&!event.ctrlKey&&!event.metaKey&&!event.altKey&&!event.isComposing&&/^[a-z]$/.test(event.key)&&at&&at.closest&&at.closest('.sorted'),way=duty&&duty.querySelector('[data-key='+event.key+']');
if(way){event.preventDefault();way.click();return}
if(event.key==='/'&&!isTyping&&!event.isComposing){event.preventDefault();if(find)find.focus();else location.href='/duties#find'}
});
if(find&&location.hash==='#find')find.focus();
var wrong=document.querySelector('main .problem[role=alert]:not([hidden]),form [role=alert]');
/* After the browser has gone to the place that the address names, which takes the focus away again. */
if(wrong)addEventListener('load',function(){setTimeout(function(){wrong.tabIndex=-1;wrong.focus()})});
})();
`;
