"""What a worker does: all that its process has to import, and nothing of what starts it."""

import gc
import os
import pickle
import sys

from corpus.attribution.annotate import annotate


def serve() -> None:
    """Annotate what comes in until there is no more: all that the process does."""
    gc.disable()  # to annotate makes no cycles, and to look for some takes a tenth of the time
    while True:
        try:
            articles = pickle.load(sys.stdin.buffer)  # noqa: S301  (written by our own process)
            for article in articles:
                pickle.dump(annotate(article), sys.stdout.buffer)
                sys.stdout.buffer.flush()
        except (EOFError, BrokenPipeError):
            os._exit(0)  # and do not try to write the rest
