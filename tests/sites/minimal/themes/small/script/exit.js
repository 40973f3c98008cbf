document.querySelector('[data-exit]').onclick=function(e){e.preventDefault();location.replace(this.href)}
