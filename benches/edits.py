#!/usr/bin/env python3
"""What an edit costs: a build after each kind of edit, and the time until the preview shows new words.

    python3 benches/edits.py                    # 1000x6
    python3 benches/edits.py --size 100x6 --runs 3

The site is that of benches/compare.py. Each kind of edit is made and taken back `runs` times; the median counts.
"""

import argparse
import pathlib
import shutil
import statistics
import subprocess
import time
import urllib.request

import compare

PORT = 8459


def swap(path, a, b):
    """Replaces `a` by `b`, or the other way round."""
    text = path.read_text(encoding="utf-8")
    a, b = (b, a) if b in text else (a, b)
    assert a in text, f"{path} has no {a!r}"
    path.write_text(text.replace(a, b, 1), encoding="utf-8")


def builds(varde, root, out, runs):
    command = [varde, "build", "--quiet", "--root", root, "--out", out]
    full = compare.median([compare.run(command + ["--no-cache"]) for _ in range(runs)])
    compare.run(command)
    page = sorted((root / "content/uk").rglob("*.md"))[5]
    words = page.read_text(encoding="utf-8").rsplit("\n\n", 1)[1].split()[0]
    edits = {
        "nothing": lambda: None,
        "one page": lambda: swap(page, f"\n\n{words}", f"\n\n{words}{words}"),
        "one message of one language": lambda: swap(root / "locales/uk/interface.ftl", "skip = ", "skip = \u043e "),
        "the template": lambda: swap(root / "themes/bench/templates/base.html", "<footer", '<footer class="new"'),
        "the styles": lambda: swap(root / "themes/bench/css/style.css", "margin", "margin-top"),
    }
    print(f"  {'':28}   wall ms   CPU ms   of a full build")
    print(f"  {'a full build':28} {full['wall'] * 1000:9.0f} {full['cpu'] * 1000:8.0f}")
    for name, edit in edits.items():
        times = []
        for _ in range(2 * runs):
            edit()
            times.append(compare.run(command))
        one = compare.median(times)
        share = one["cpu"] / full["cpu"]
        print(f"  {name:28} {one['wall'] * 1000:9.0f} {one['cpu'] * 1000:8.0f}   {share:.2f}", flush=True)


def preview(varde, root, runs):
    """Milliseconds from the end of writing a page to its new words in an answer."""
    page = sorted((root / "content/uk").rglob("*.md"))[5]
    address = f"http://127.0.0.1:{PORT}/uk/{page.relative_to(root / 'content/uk').with_suffix('.html')}"
    server = subprocess.Popen([varde, "serve", "--quiet", "--root", root, "--port", str(PORT)])
    try:
        for _ in range(600):
            try:
                urllib.request.urlopen(address).read()
                break
            except OSError:
                time.sleep(0.1)
        before, times = page.read_text(encoding="utf-8"), []
        for number in range(runs):
            word = "\u043e" * (number + 9)
            page.write_text(f"{before}\n{word}\n", encoding="utf-8")
            begun = time.perf_counter()
            while word not in urllib.request.urlopen(address).read().decode():
                time.sleep(0.001)
            times.append(time.perf_counter() - begun)
            # The whole site is checked after that.
            time.sleep(3)
        page.write_text(before, encoding="utf-8")
        print(f"  the preview shows a new word after {statistics.median(times) * 1000:.0f} ms")
    finally:
        server.kill()
        server.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", default="1000x6", help="pages x languages")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--programs", type=pathlib.Path, help="a folder with varde, already compiled")
    options = parser.parse_args()
    varde, _ = compare.varde_programs(options.programs)
    folder, _, _ = compare.site(options.size)
    root, out = folder / "edited", compare.outputs() / "edited"
    shutil.rmtree(root, ignore_errors=True)
    shutil.rmtree(out, ignore_errors=True)
    shutil.copytree(folder / "varde", root)
    print(options.size)
    builds(varde, root, out, options.runs)
    preview(varde, root, options.runs)
    shutil.rmtree(root)
    shutil.rmtree(out)


if __name__ == "__main__":
    main()
