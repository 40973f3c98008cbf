localStorage.setItem("visits", Number(localStorage.getItem("visits")) + 1);
navigator.sendBeacon("/log", location.href);
