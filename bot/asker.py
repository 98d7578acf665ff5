"""Who asked, and how little of it we keep."""

import hmac
import secrets
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Literal, TypeAlias

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

    def __init__(self, key: bytes) -> None:
        self._key = key

    @classmethod
    def of_key_file(cls, path: Path) -> "Pseudonyms":
        """Read the key, or make one that only the owner of the file may read.

        Without the file all earlier pseudonyms stay, but no later one equals them.
        """
        try:
            path.touch(mode=0o600, exist_ok=False)
        except FileExistsError:
            return cls(path.read_bytes())
        path.write_bytes(secrets.token_bytes(32))
        return cls(path.read_bytes())

    def of(self, asker: Asker) -> str | None:
        """Return the asker's pseudonym: the same for the same person on the same platform."""
        if asker.user is None:
            return None
        return hmac.new(self._key, f"{asker.platform}:{asker.user}".encode(), sha256).hexdigest()[:32]
