"""All that can be set, read once, from the environment and from `.env`."""

import os
from collections.abc import Iterable
from dataclasses import Field, dataclass, field, fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, TypeAlias, TypeVar, get_type_hints

from dotenv import dotenv_values
from msgspec import Meta, ValidationError, convert

from corpus.errors import SettingsError

T = TypeVar("T")
Ids: TypeAlias = tuple[int, ...] | None
Choice: TypeAlias = bool | None

PREFIX = "ONRECORD_"
ENV_FILE = Path(".env")

_CHOSEN = {"yes": "true", "on": "true", "no": "false", "off": "false"}
_TAKES = {int: "a whole number", float: "a number", Choice: "yes or no", Ids: "numbers with commas between"}


def _setting(default: T, means: str, *, shown: bool = True) -> T:
    """Declare a setting; what cannot be `shown` is a secret."""
    declared: T = field(default=default, repr=shown, metadata={"means": means})
    return declared


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What whoever runs onrecord may choose. An empty variable means the default."""

    data: Path = _setting(Path("data"), "Where the library, the query log and the log's key are kept.")
    discord_token: str | None = _setting(
        None,
        "The bot's token, from the Discord developer portal. Needed by `onrecord bot` only.",
        shown=False,
    )
    passages: Annotated[int, Meta(ge=1, le=25)] = _setting(
        5, "How many passages an answer has at most, 1 to 25."
    )
    keep_days: Annotated[int, Meta(ge=0, le=36_500)] = _setting(
        365, "How many days questions and feedback are kept, up to 36,500; `0`: none is kept at all."
    )
    guilds: Ids = _setting(
        None, "Ids of servers, with commas between, in which questions are answered; empty: in all."
    )
    channels: Ids = _setting(
        None, "Ids of channels, with commas between, in which questions are answered; empty: in all."
    )
    direct_messages: Choice = _setting(
        None, "Whether direct messages are answered; empty: where all servers and channels are."
    )
    questions_per_minute: Annotated[int, Meta(ge=0)] = _setting(
        10, "How many questions a person may ask in a minute; `0`: any number."
    )
    keeper_roles: Ids = _setting(
        None, "Ids of roles, with commas between, that may keep the library besides Manage Server."
    )
    file_mb: Annotated[float, Meta(gt=0, le=5)] = _setting(
        2, "The largest file that `/library add` takes, in MB, up to 5."
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
        written = [*dotenv_values(ENV_FILE).items(), *os.environ.items()]  # the environment wins
    except UnicodeDecodeError as error:
        raise SettingsError(f"{ENV_FILE} is not UTF-8 text", "Save it as UTF-8") from error
    ours = [(name, text) for name, text in written if name.upper().startswith(PREFIX)]
    _refuse_unknown_names(name for name, _ in ours)
    settings = _read({name.upper(): text.strip() for name, text in ours if text})
    return settings if data is None else replace(settings, data=data)


def variables() -> dict[str, str]:
    """Return what each variable means, in the order of the settings."""
    return {_variable(one): one.metadata["means"] for one in fields(Settings)}


def _variable(setting: Field[Any]) -> str:
    return PREFIX + setting.name.upper()


def _refuse_unknown_names(names: Iterable[str]) -> None:
    known = list(variables())
    for name in names:
        if name.upper() not in known:
            near = get_close_matches(name.upper(), known, n=1)
            fix = f"Perhaps {near[0]} is meant" if near else f"There are {', '.join(known)}"
            raise SettingsError(f"There is no setting {name}", fix)


def _read(written: dict[str, str]) -> Settings:
    chosen: dict[str, Any] = {}
    complaints: list[str] = []
    for setting in fields(Settings):
        text = written.get(_variable(setting))
        if text:
            try:
                chosen[setting.name] = _value(setting.name, text)
            except ValidationError:
                complaints.append(_complaint(setting, text))
    if complaints:
        raise SettingsError("; ".join(complaints), "Correct it in .env or the environment")
    return Settings(**chosen)


def _value(name: str, text: str) -> object:
    """Return the value of a setting. Raises `ValidationError` where it cannot be what is written."""
    bounded, kind = get_type_hints(Settings, include_extras=True)[name], get_type_hints(Settings)[name]
    if kind == Path:
        return Path(text)
    if kind == Ids:
        return convert([part.strip() for part in text.split(",")], kind, strict=False)
    return convert(_CHOSEN.get(text.lower(), text) if kind == Choice else text, bounded, strict=False)


def _complaint(setting: Field[Any], text: str) -> str:
    takes = _TAKES[get_type_hints(Settings)[setting.name]]
    meaning = setting.metadata["means"].rstrip(".")
    return f"{_variable(setting)}={text!r} cannot be: it takes {takes} ({meaning})"
