use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use super::Output;

/// A sign of life on a terminal, shown from the second second on.
pub struct Progress {
    stop: std::sync::mpsc::Sender<()>,
    thread: Option<std::thread::JoinHandle<()>>,
}

/// Starts it, unless nobody would see it.
pub fn start(output: Output, what: &'static str) -> Progress {
    let (stop, stopped) = std::sync::mpsc::channel::<()>();
    let seen = std::io::stderr().is_terminal() && output.chats();
    let thread = seen.then(|| {
        std::thread::spawn(move || {
            if stopped.recv_timeout(Duration::from_secs(1)) != Err(std::sync::mpsc::RecvTimeoutError::Timeout) {
                return;
            }
            let bar = ProgressBar::new_spinner().with_message(what);
            if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
                bar.set_style(style);
            }
            bar.enable_steady_tick(Duration::from_millis(120));
            let _ = stopped.recv();
            bar.finish_and_clear();
        })
    });
    Progress { stop, thread }
}

impl Progress {
    /// Ends it and clears its line.
    pub fn end(self) {
        drop(self.stop);
        if let Some(thread) = self.thread {
            let _ = thread.join();
        }
    }
}
