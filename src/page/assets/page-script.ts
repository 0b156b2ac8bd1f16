/**
 * What makes the page handier: drafts kept while typing (with what the form was made from, so that the program still tells what changed meanwhile), files dropped and pasted, finding among the duties, keys, and word that the
 * program is gone. Each page works without it. As old browsers read it: nothing is made of it on the way.
 */
export const pageScript = `(function(){
'use strict';
var byId=function(id){return document.getElementById(id)},all=function(what,within){return [].slice.call((within||document).querySelectorAll(what))};
var lost=byId('lost'),isHere=true;
if(window.EventSource&&lost){
var line=new EventSource('/alive');
line.onerror=function(){isHere=false;lost.hidden=false};
line.onopen=function(){isHere=true;lost.hidden=true};
addEventListener('pagehide',function(){line.close()});
}
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
all('form[data-draft]').forEach(function(form){
var key='draft '+form.getAttribute('data-draft'),fields=all('input[type=text],textarea,select',form),seen=all('input[type=hidden][name^=seen]',form);
var isTyped=function(field){return field.defaultValue===undefined||field.value!==field.defaultValue};
var keep=function(){var kept={};fields.filter(isTyped).concat(seen).forEach(function(field){kept[field.name]=field.value});try{sessionStorage.setItem(key,JSON.stringify(kept))}catch(error){}};
var isBack=form.querySelector('[role=alert]');
try{
var kept=JSON.parse(sessionStorage.getItem(key)||'null');
if(kept&&!isBack)fields.concat(seen).forEach(function(field){if(typeof kept[field.name]==='string')field.value=kept[field.name]});
}catch(error){}
form.addEventListener('input',keep);
form.addEventListener('submit',function(event){
if(!isHere){event.preventDefault();keep();lost.scrollIntoView();return}
try{sessionStorage.removeItem(key)}catch(error){}
});
form.addEventListener('keydown',function(event){
if(event.key==='Enter'&&(event.ctrlKey||event.metaKey)&&!event.isComposing){event.preventDefault();form.querySelector('button[type=submit]').click()}
});
var files=form.querySelector('input[type=file]');
if(!files||!window.DataTransfer)return;
var drop=files.parentNode;
var add=function(more){
var held=new DataTransfer();
[].slice.call(files.files).concat([].slice.call(more)).forEach(function(file){held.items.add(file)});
files.files=held.files;
};
['dragenter','dragover'].forEach(function(name){addEventListener(name,function(event){event.preventDefault();drop.classList.add('over')})});
addEventListener('dragleave',function(event){if(!event.relatedTarget)drop.classList.remove('over')});
addEventListener('drop',function(event){
event.preventDefault();drop.classList.remove('over');
if(event.dataTransfer)add(event.dataTransfer.files);
});
addEventListener('paste',function(event){
if(event.clipboardData&&event.clipboardData.files.length){event.preventDefault();add(event.clipboardData.files)}
});
});
document.addEventListener('keydown',function(event){
var at=document.activeElement,isTyping=at&&/^(?:INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
if(event.key==='/'&&!isTyping&&!event.isComposing){event.preventDefault();if(find)find.focus();else location.href='/duties#find'}
});
if(find&&location.hash==='#find')find.focus();
var wrong=document.querySelector('form [role=alert]');
if(wrong){wrong.tabIndex=-1;wrong.focus()}
})();
`;
