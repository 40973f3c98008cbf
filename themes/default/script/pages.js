(function(d){
[].forEach.call(d.querySelectorAll('[data-to]'),function(l){
var a=d.createElement('a'),r=d.getElementById(l.htmlFor);
a.href='#'+l.getAttribute('data-to');
a.className=l.className;
while(l.firstChild)a.appendChild(l.firstChild);
a.addEventListener('click',function(){r.click()});
l.parentNode.replaceChild(a,l)
})
})(document)
