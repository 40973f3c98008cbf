(function(d){
function by(i){return d.getElementById(i)}
var f=by('find'),q=by('q'),hits=by('hits'),say=by('count'),li=by('topics').children,raw=JSON.parse(by('words').textContent),A='ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.,:;()[]{}*+/=?@^|~$%#',V=[],P=[],top={},base=[],last='',i,
M={'ø':'o','æ':'ae','ł':'l','đ':'d','ß':'ss','ı':'i','ٱ':'ا','ى':'ي','ی':'ي','ة':'ه','ک':'ك'};
raw.w.split(' ').forEach(function(x){last=last.slice(0,parseInt(x[0],36))+x.slice(1);V.push(last)});
raw.p.split(' ').forEach(function(x){
var l=[],e=0,n=0,i,c;
for(i=0;i<x.length;i++){c=x[i];if(c=='!')n+=A.length;else{n+=A.indexOf(c);e+=n/3|0;l.push([e++,[1,2,5][n%3]]);n=0}}
P.push(l)});
for(i=0;i<li.length;i++){last=li[i].firstChild.getAttribute('href').split('#');base[i]=last[0];if(!last[1])top[last[0]]=i}
function fold(s){return s.normalize('NFD').toLowerCase().replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640\u0e47-\u0e4c\u200b-\u200f\u2066-\u2069\u00ad]/g,'').replace(/[øæłđßıٱىیةک]/g,function(c){return M[c]})}
function bare(w){return w.replace(/^(?:[وف](?=ال))?(?:ال|بال|كال|لل)(?=...)/,'')}
function cut(w){
if(!/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/.test(w)||V.indexOf(w)>=0)return[w];
var n=w.length,best=[0],from=[0],out=[],i,k,v,s,e;
for(i=1;i<=n;i++){best[i]=best[i-1];from[i]=i-1}
for(i=0;i<n;i++){
if(best[i+1]<best[i]){best[i+1]=best[i];from[i+1]=i}
for(k=0;k<V.length;k++){v=V[k];e=i+v.length;if(w.substr(i,v.length)==v&&(s=best[i]+v.length*v.length)>best[e]){best[e]=s;from[e]=i}}
}
for(i=n,s='';i>0;i=k){k=from[i];v=w.slice(k,i);if(i-k>1){if(s.length>1)out.push(s);s='';out.push(v)}else s=v+s}
if(s.length>1)out.push(s);
return out.length?out:[w]}
function typos(a,b,most){
var x=[],y,z=[],i,j,m;
for(j=0;j<=b.length;j++)z[j]=j;
for(i=1;i<=a.length;i++){
y=x;x=z;z=[i];m=i;
for(j=1;j<=b.length;j++){
z[j]=Math.min(x[j]+1,z[j-1]+1,x[j-1]+(a[i-1]!=b[j-1]));
if(i>1&&j>1&&a[i-1]==b[j-2]&&a[i-2]==b[j-1])z[j]=Math.min(z[j],y[j-2]+1);
if(z[j]<m)m=z[j]}
if(m>most)return 9}
return z[b.length]}
function like(t,v){
var n=t.length,l=v.length,min=Math.min(n,l),max=Math.max(n,l),p=0,k=0,e;
if(t==v)return 1;
while(p<min&&t[p]==v[p])p++;
if(p==n)return n>2?.5+.4*n/l:.3;
if(p==l&&l>3)k=.4+.4*l/n;
else if(p>3&&p>=.6*max)k=.3+.5*p/max;
if(n>3&&v.indexOf(t)>0)k=Math.max(k,.45);
if(l>3&&n>l&&t.slice(n-l)==v)k=Math.max(k,.4);
e=n>7?2:n>3?1:0;
if(e&&max-min<=e&&(e=typos(t,v,e))<3)k=Math.max(k,.75-.15*e);
return k}
function go(){
var words=[],sum=[],seen=[],order=[],i;
fold(q.value).split(/[^\p{Alphabetic}\p{N}]+/u).forEach(function(w){cut(bare(w)).forEach(function(w){if(w.length>1)words.push(w)})});
words.forEach(function(t){
var best={},e;
V.forEach(function(v,at){
var k=like(t,v);
if(k)P[at].forEach(function(x){var s=k*x[1]*Math.log(1+li.length/P[at].length);if(!(best[x[0]]>s))best[x[0]]=s})});
for(e in best){sum[e]=(sum[e]||0)+best[e];seen[e]=(seen[e]||0)+1}});
for(i in sum)order.push([+i,(sum[i]+.3*(sum[top[base[i]]]||0))*seen[i]/words.length]);
order.sort(function(a,b){return b[1]-a[1]||a[0]-b[0]});
order=order.slice(0,10);
hits.textContent='';
order.forEach(function(o){hits.appendChild(li[o[0]].cloneNode(true))});
say.textContent=words.length?order.length?say.getAttribute('data-count')+' '+order.length:say.getAttribute('data-none'):''}
f.hidden=false;
q.addEventListener('input',go);
q.addEventListener('keydown',function(e){if(e.key=='Enter'){e.preventDefault();if(hits.firstChild)hits.firstChild.firstChild.focus()}});
window.addEventListener('pagehide',function(){q.value='';go()})
})(document)
