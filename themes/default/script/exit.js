(function(d,l){
var h=d.documentElement,x='[data-exit]',u=d.querySelector(x).href,t=d.querySelector('title'),s=d.querySelector('[data-text]'),on='addEventListener',gone,n=0,last=0;
function reset(){[].forEach.call(d.forms,function(f){f.reset()})}
function leave(){reset();gone=1;t.textContent='\u200b';h.textContent='';h.appendChild(t);l.replace(u)}
d[on]('click',function(e){
var a=e.target.closest('a[href]'),m;
n=0;
if(!a)return;
if(a.matches(x)){e.preventDefault();leave();return}
if(h.getAttribute('data-audience')!='person'||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey||a.target||a.hasAttribute('download')||a.protocol!=l.protocol||a.host!=l.host)return;
e.preventDefault();
if(a.hash&&a.pathname==l.pathname&&a.search==l.search){
if(m=d.getElementById(a.hash.slice(1))){if(m.tabIndex<0)m.tabIndex=-1;m.focus();m.scrollIntoView()}
}else l.replace(a.href)
});
d[on]('keydown',function(e){
if(gone||e.repeat)return;
if(e.key!='Shift'||e.ctrlKey||e.altKey||e.metaKey||e.target.closest('input:not([type=radio]):not([type=checkbox]),textarea,select,[contenteditable]')){n=0;s.textContent='';return}
n=e.timeStamp-last>1500?1:n+1;
last=e.timeStamp;
if(n>2)leave();else s.textContent=s.getAttribute('data-text')
});
d[on]('submit',function(e){e.preventDefault()});
window[on]('pagehide',reset);
window[on]('pageshow',function(e){if(e.persisted)gone?leave():reset()})
})(document,location)
