"""Who asked, and how little of it we keep."""

import hmac
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Literal, TypeAlias

from corpus.errors import LibraryUnusable

KEY_BYTES = 32
Platform: TypeAlias = Literal["terminal", "discord"]


@dataclass(frozen=True, slots=True)
class Asker:
    """Where a question came from, as ids of the platform; None for what does not apply.

    In a direct message there is a user, but neither guild nor channel.
    """

    platform: Platform
    user: str | None = None
    guild: str | None = None
    channel: str | None = None


TERMINAL = Asker("terminal")


class Pseudonyms:
    """Turns user ids into names that only the holder of the key can tie to a person again."""

    def __init__(self, key_file: Path) -> None:
        self._key_file = key_file

    @cached_property
    def key(self) -> bytes:
        """Read the key, or make one that only the owner of the file may read.

        Without the file all earlier pseudonyms stay, but no later one equals them. Raises
        `LibraryUnusable` for a file that is no key.
        """
        if not self._key_file.exists():
            _make_key(self._key_file)
        key = self._key_file.read_bytes()
        if len(key) != KEY_BYTES:
            raise LibraryUnusable(
                "{path} is not a key", "Restore it from a backup, or delete it", path=self._key_file
            )
        return key

    def of(self, asker: Asker) -> str | None:
        """Return the asker's pseudonym: the same for the same person on the same platform."""
        if asker.user is None:
            return None
        return hmac.new(self.key, f"{asker.platform}:{asker.user}".encode(), sha256).hexdigest()[:32]


def _make_key(path: Path) -> None:
    # Whole or not at all, and never over a key that another process has just made.
    with NamedTemporaryFile(dir=path.parent) as new:
        new.write(secrets.token_bytes(KEY_BYTES))
        new.flush()
        with suppress(FileExistsError):
            os.link(new.name, path)
