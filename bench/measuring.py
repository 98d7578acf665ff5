"""What the measurements share: a process for each, its memory, and the table they end in."""

import os
import platform
import resource
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

SIZES = 1_000, 10_000, 20_000
"""Paragraphs."""

RUNS = 3
"""Of which the best is shown: what is slower was disturbed by something else (as `timeit` advises)."""

RESULTS = Path(__file__).with_name("RESULTS.md")


def in_child(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call a function in a fresh process, so that nothing measured before weighs on it."""
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as child:
        return child.submit(function, *args, **kwargs).result()


def timed(function: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> float:
    """Call a function and return the seconds that it took."""
    started = perf_counter()
    function(*args, **kwargs)
    return perf_counter() - started


def peak_mb() -> float:
    """Return the most memory that this process ever held, in MB."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def publish(module: str, columns: Sequence[str], rows: Iterator[Sequence[str]]) -> None:
    """Print a table, its rows as they come; with `--write`, add it to the results as well."""
    parser = ArgumentParser(prog=f"python -m {module}")
    parser.add_argument("--write", action="store_true", help=f"add the table to {RESULTS.name}")
    write = parser.parse_args().write
    machine = _machine()
    lines = []
    for cells in (columns, ["---:"] * len(columns), *rows):
        lines.append(f"| {' | '.join(cells)} |")
        sys.stdout.write(f"{lines[-1]}\n")
        sys.stdout.flush()
    if write:
        with RESULTS.open("a", encoding="utf-8") as results:
            results.write("\n".join(["", f"## {module}, {_today()}", "", machine, "", *lines, ""]))


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


def _machine() -> str:
    python = f"{platform.system()}, Python {platform.python_version()}"
    yardstick = min(timed(_count_to_a_million) for _ in range(20)) * 1000
    busy = os.getloadavg()[0]
    return (
        f"{os.cpu_count()} CPUs ({_model()}), {busy:.1f} of them busy with other work before; {python},"
        f" which counts to a million in {yardstick:.0f} ms."
    )


def _count_to_a_million() -> None:
    number = 0
    while number < 1_000_000:
        number += 1


def _model() -> str:
    known = Path("/proc/cpuinfo")
    lines = known.read_text(encoding="utf-8").splitlines() if known.exists() else []
    models = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(models, platform.machine())
