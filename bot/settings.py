"""All that can be set, read once, from the environment and from `.env`."""

import os
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, TypeAlias, get_args

from dotenv import dotenv_values
from pydantic import BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from corpus.errors import SettingsError

PREFIX = "ONRECORD_"
ENV_FILE = Path(".env")


def _ids(written: object) -> object:
    return [part.strip() for part in written.split(",")] if isinstance(written, str) else written


Ids: TypeAlias = Annotated[tuple[int, ...] | None, NoDecode, BeforeValidator(_ids)]


class Settings(BaseSettings):
    """What whoever runs onrecord may choose. An empty variable means the default."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=ENV_FILE, env_ignore_empty=True, extra="ignore", frozen=True
    )

    data: Path = Field(
        default=Path("data"), description="Where the library, the query log and the log's key are kept."
    )
    discord_token: SecretStr | None = Field(
        default=None,
        description="The bot's token, from the Discord developer portal. Needed by `onrecord bot` only.",
    )
    passages: int = Field(
        default=5, ge=1, le=25, description="How many passages an answer has at most, 1 to 25."
    )
    keep_days: int = Field(
        default=365,
        ge=0,
        le=36_500,
        description="How many days questions and feedback are kept; `0`: none is kept at all.",
    )
    guilds: Ids = Field(
        default=None,
        description="Ids of servers, with commas between, in which questions are answered; empty: in all.",
    )
    channels: Ids = Field(
        default=None,
        description="Ids of channels, with commas between, in which questions are answered; empty: in all.",
    )
    direct_messages: bool | None = Field(
        default=None,
        description="Whether direct messages are answered; empty: where all servers and channels are.",
    )
    questions_per_minute: int = Field(
        default=10, ge=0, description="How many questions a person may ask in a minute; `0`: any number."
    )
    keeper_roles: Ids = Field(
        default=None,
        description="Ids of roles, with commas between, that may keep the library besides Manage Server.",
    )
    file_mb: float = Field(
        default=2, gt=0, le=5, description="The largest file that `/library add` takes, in MB, up to 5."
    )

    @property
    def library_path(self) -> Path:
        """Where the library lies."""
        return self.data / "library.sqlite"

    @property
    def log_path(self) -> Path:
        """Where the query log lies."""
        return self.data / "log.sqlite"

    @property
    def shown_path(self) -> Path:
        """Where that lies which the buttons of an answer need."""
        return self.data / "shown.sqlite"

    @property
    def health_path(self) -> Path:
        """Where the running bot notes that it is alive."""
        return self.data / "health.json"

    @property
    def key_path(self) -> Path:
        """Where the key lies that hides who asked."""
        return self.data / "asker.key"


def load(data: Path | None = None) -> Settings:
    """Read the settings; `data`, where given, wins over the variable.

    Raises `SettingsError` for a variable of ours with an unknown name or an impossible value. The value
    of a secret is never repeated.
    """
    try:
        _refuse_unknown_names()
        return Settings() if data is None else Settings(data=data)
    except UnicodeDecodeError as error:
        raise SettingsError(f"{ENV_FILE} is not UTF-8 text", "Save it as UTF-8") from error
    except ValidationError as error:
        raise SettingsError("; ".join(_complaints(error)), "Correct it in .env or the environment") from error


def _refuse_unknown_names() -> None:
    known = [PREFIX + name.upper() for name in Settings.model_fields]
    for name in [*os.environ, *dotenv_values(ENV_FILE)]:
        if name.upper().startswith(PREFIX) and name.upper() not in known:
            near = get_close_matches(name.upper(), known, n=1)
            fix = f"Perhaps {near[0]} is meant" if near else f"There are {', '.join(known)}"
            raise SettingsError(f"There is no setting {name}", fix)


def _complaints(error: ValidationError) -> Iterator[str]:
    for fault in error.errors():
        name = str(fault["loc"][0])
        field = Settings.model_fields[name]
        secret = SecretStr in get_args(field.annotation)
        value = "" if secret else f"={fault['input']!r}"
        meaning = (field.description or "").rstrip(".")
        yield f"{PREFIX}{name.upper()}{value} cannot be: {fault['msg'].lower()} ({meaning})"
