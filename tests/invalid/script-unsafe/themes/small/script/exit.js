document.querySelector('[data-exit]').onclick=function(e){e.preventDefault();fetch(this.href)}
