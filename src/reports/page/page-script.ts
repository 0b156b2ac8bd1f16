/** Filters and finds in the table. The page says everything without it: the controls show only where it runs. */
export const pageScript = `
(function(){
var controls=document.getElementById('controls'),rows=[].slice.call(document.querySelectorAll('#requirements tbody tr'));
if(!controls)return;
var words=document.getElementById('words'),status=document.getElementById('status'),section=document.getElementById('section'),lead=document.getElementById('lead'),shown=document.getElementById('shown');
var plain=function(text){return (text.normalize?text.normalize('NFKC'):text).toLowerCase()};
var texts=rows.map(function(row){return plain(row.textContent)});
var fits=function(row,index,wanted){
if(status.value==='attention'?!row.hasAttribute('data-attention'):status.value&&row.getAttribute('data-status')!==status.value)return false;
if(section.value&&row.getAttribute('data-section')!==section.value)return false;
if(lead.value&&('\\t'+row.getAttribute('data-lead')+'\\t').indexOf('\\t'+lead.value+'\\t')<0)return false;
return wanted.every(function(word){return texts[index].indexOf(word)>=0});
};
var update=function(){
var wanted=plain(words.value).split(/\\s+/).filter(Boolean),count=0;
rows.forEach(function(row,index){var fit=fits(row,index,wanted);row.hidden=!fit;if(fit)count+=1});
shown.textContent=shown.getAttribute('data-says').replace('{shown}',count).replace('{all}',rows.length);
};
controls.hidden=false;
controls.addEventListener('input',update);
controls.addEventListener('change',update);
controls.addEventListener('reset',function(){setTimeout(update)});
controls.addEventListener('submit',function(event){event.preventDefault()});
update();
})();
`;
