"""Other Python processes of ours."""

import sys
from subprocess import PIPE, Popen


def started(module: str) -> Popen[bytes]:
    """Start a process that runs `serve` of a module, and talks with us by its stdin and stdout.

    Ctrl-C is for us alone.
    """
    code = f"import sys; sys.path[:] = {sys.path!r}; from {module} import serve; serve()"
    return Popen(  # noqa: S603  (our own code, by our own interpreter)
        [sys.executable, "-c", code], stdin=PIPE, stdout=PIPE, start_new_session=True
    )
