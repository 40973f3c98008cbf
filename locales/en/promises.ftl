promise-no-cookies = We use no cookies.
promise-no-storage = The pages store nothing on your phone.
promise-nothing-from-elsewhere = The pages fetch nothing from other websites.
promise-answers-stay = Your answers are not sent anywhere.
promise-answers-go = If the browser can run small programs, your answers are gone when you leave.
promise-no-referrer = The next website is not told that you were here.
promise-exit = One tap on the button at the top takes you away.
promise-exit-back = If the browser can run small programs, Back does not show the page you left.
promise-titles = No title on pages for you has words such as police or violence.
promise-no-log = Our settings ask the server not to write down visits.
promise-saved-copy = A copy of the page on your phone sends nothing either.
promise-without-script = Everything you can read here also works without small programs.

promise-proof = How this was tested
promise-proofs-title = The proof
promise-proofs-intro = Here is the test for each promise. Here is also the line that makes it true. It is in English.
promise-test = Test
promise-because = Line
