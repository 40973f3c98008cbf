document.documentElement.className='script'
