import pytest

from bot.allowed import refusal
from bot.settings import Settings, load


@pytest.mark.parametrize(
    ("guilds", "channels", "guild", "asked_in", "answered"),
    [
        (None, None, 1, (5,), True),
        ((1,), None, 1, (5,), True),
        ((1,), None, 2, (5,), False),
        (None, (5,), 1, (5,), True),
        (None, (5,), 1, (7, 5), True),  # a thread, and its channel
        (None, (5,), 1, (7,), False),
        ((1,), (5,), 2, (5,), False),
        ((1,), (5,), None, (9,), False),
        (None, (5,), None, (5,), False),
        (None, None, None, (9,), True),
    ],
)
def test_questions_are_answered_where_all_settings_allow_it(guilds, channels, guild, asked_in, answered):
    settings = Settings(guilds=guilds, channels=channels)
    assert (refusal(settings, guild, asked_in) is None) == answered


def test_ids_are_read_with_commas_between(monkeypatch):
    monkeypatch.setenv("ONRECORD_GUILDS", "1, 2")
    assert load().guilds == (1, 2)
