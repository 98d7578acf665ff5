"""Where the files lie that a package brings along.

`importlib.resources` would find them as well, but it takes longer to import than they do to read.
"""

from importlib.util import find_spec
from pathlib import Path


def folder_of(package: str) -> Path:
    """Return the folder of an installed package. Raises `ModuleNotFoundError` where there is none."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(f"no package {package}")
    return Path(spec.submodule_search_locations[0])
