/** Paper cannot be unfolded: what is folded on the page is open while it is printed, also where the style cannot say so. */
export const printScript = `
(function(){
var opened=[];
addEventListener('beforeprint',function(){
opened=[].slice.call(document.querySelectorAll('details:not([open])'));
opened.forEach(function(one){one.open=true});
});
addEventListener('afterprint',function(){
opened.forEach(function(one){one.open=false});
opened=[];
});
})();
`;
