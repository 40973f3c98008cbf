"""The results of a comparison as tables in docs/performance.md and as docs/pictures/performance.svg."""

import html

BEGIN, END = "<!-- made by benches/compare.py -->", "<!-- end -->"
MEASURES = [("wall", "Wall time", "s"), ("cpu", "CPU time", "s"), ("mib", "Peak memory", "MiB")]


def table(results):
    lines = [
        "| Pages x languages | | Wall s | CPU s | Memory MiB | Output MiB |",
        "| --- | --- | ---: | ---: | ---: | ---: |",
    ]
    for size, result in results.items():
        for name in ("Varde", "Hugo", "floor"):
            one = result[name]
            lines.append(
                f"| {size.replace('x', ' x ')} | {name} | {one['wall']:.2f} | {one['cpu']:.2f} | {one['mib']:.0f} | "
                f"{one['bytes'] / 2**20:.1f} |"
            )
        ratio = {key: result["Varde"][key] / result["Hugo"][key] for key, _, _ in MEASURES}
        lines.append(
            f"| | **Varde / Hugo** | **{ratio['wall']:.2f}** | **{ratio['cpu']:.2f}** | **{ratio['mib']:.2f}** | "
            f"{result['Varde']['bytes'] / result['Hugo']['bytes']:.2f} |"
        )
    return "\n".join(lines)


def chart(results):
    """Bars for each size: how much of Hugo's time and memory Varde needs."""
    rows = [(size, label, results[size]["Varde"][key] / results[size]["Hugo"][key]) for size in results for key, label, _ in MEASURES]
    height = 28 * len(rows) + 16 * len(results) + 56
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 {height}" font-family="sans-serif" font-size="14">',
        "<title>Varde's time and memory as a share of Hugo's</title>",
        f'<rect width="720" height="{height}" fill="#fff"/>',
        '<text x="16" y="28" font-size="16" font-weight="bold">Share of what Hugo needs for the same site</text>',
    ]
    top, last = 44, None
    for size, label, ratio in rows:
        top += 16 if last not in (None, size) else 0
        if size != last:
            parts.append(f'<text x="16" y="{top + 18}">{html.escape(size.replace("x", " × "))}</text>')
        parts.append(f'<text x="110" y="{top + 18}">{label}</text>')
        parts.append(f'<rect x="216" y="{top + 4}" width="400" height="18" fill="#e4e7ea"/>')
        parts.append(f'<rect x="216" y="{top + 4}" width="{400 * min(ratio, 1):.1f}" height="18" fill="#0b4f71"/>')
        parts.append(f'<text x="628" y="{top + 18}">{100 * ratio:.0f} %</text>')
        top, last = top + 28, size
    return "\n".join(parts + ["</svg>", ""])


PICTURE = "![Bars: wall time, CPU time and memory of Varde as shares of Hugo's; the table has the figures](pictures/performance.svg)"


def write(results, docs):
    page = docs / "performance.md"
    text = page.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN, 1)
    after = rest.split(END, 1)[1]
    page.write_text(f"{before}{BEGIN}\n\n{table(results)}\n\n{PICTURE}\n\n{END}{after}", encoding="utf-8")
    (docs / "pictures/performance.svg").write_text(chart(results), encoding="utf-8")
