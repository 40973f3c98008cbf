//! The program `varde`: see the library for how a site is made.

fn main() -> std::process::ExitCode {
    varde::cli::main()
}
