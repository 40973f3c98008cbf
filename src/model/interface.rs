//! Names of a browser's interfaces that no script of a site may have: one list for the scripts of a theme and for those
//! of a finished site. Each reads scripts in its own way.

/// Interfaces that open a connection (reader safety, ND-3 and ND-4), or load code.
pub const SENDS: &str = "\
    fetch XMLHttpRequest sendBeacon WebSocket WebSocketStream EventSource WebTransport RTCPeerConnection \
    webkitRTCPeerConnection RTCDataChannel Image Audio importScripts import Worker SharedWorker serviceWorker \
    Worklet audioWorklet paintWorklet postMessage BroadcastChannel MessageChannel FontFace Notification PushManager \
    PaymentRequest geolocation mediaDevices getUserMedia getDisplayMedia share sendMessage createObjectURL \
    speechSynthesis SpeechSynthesisUtterance SpeechRecognition webkitSpeechRecognition reportError ReportingObserver \
    fetchLater setAttributionReporting sharedStorage clipboard bluetooth usb serial";

/// Interfaces that keep something on the phone.
pub const STORES: &str = "\
    localStorage sessionStorage indexedDB mozIndexedDB webkitIndexedDB openDatabase caches CacheStorage pushState \
    replaceState getDirectory showSaveFilePicker requestFileSystem webkitRequestFileSystem StorageManager";

/// Interfaces that keep a cookie.
pub const COOKIES: &str = "cookie cookieStore";

/// Interfaces that lead elsewhere. `location.replace` isn't among them: it is how the exit leaves.
pub const LEAVES: &str = "requestSubmit navigation showModalDialog moveTo";

/// Ways to run a text as code, or to write one into the page as HTML.
pub const EVALUATES: &str = "\
    eval Function innerHTML outerHTML insertAdjacentHTML setHTMLUnsafe createContextualFragment execScript DOMParser \
    parseHTMLUnsafe constructor __proto__ fromCharCode fromCodePoint atob unescape Reflect";
