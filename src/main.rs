//! The program `varde`: see the library for how a site is made.

// A build asks for memory millions of times, on all cores at once: a sixth of its time went there.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    varde::cli::main()
}
