document.querySelector('[data-exit]').onclick=function(e){e.preventDefault();new DOMParser().parseFromString('','text/html')}
