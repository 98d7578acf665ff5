from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.cooldown import PERIOD, Cooldown

NOON = datetime(2024, 5, 1, 12, tzinfo=UTC)


def at(second):
    return NOON + timedelta(seconds=second)


def test_who_asks_too_much_waits_until_the_first_question_is_a_minute_old():
    cooldown = Cooldown(2)
    assert [cooldown.wait(1, at(second)) for second in (0, 10, 20, 59, 60, 61)] == [0, 0, 40, 1, 0, 9]


def test_nobody_waits_for_others_or_without_a_limit():
    cooldown = Cooldown(1)
    assert [cooldown.wait(person, NOON) for person in (1, 2, 3)] == [0, 0, 0]
    assert [Cooldown(0).wait(1, NOON) for _ in range(50)] == [0] * 50


def test_who_has_not_asked_for_a_while_is_let_go(monkeypatch):
    monkeypatch.setattr("bot.cooldown.PEOPLE_MAX", 3)
    cooldown = Cooldown(1)
    for person in range(3):
        cooldown.wait(person, NOON)
    cooldown.wait(3, NOON + PERIOD)
    assert list(cooldown._asked) == [3]


@given(st.integers(1, 4), st.lists(st.integers(0, 40), max_size=60))
def test_no_minute_has_more_questions_than_the_limit(limit, pauses):
    cooldown, now, asked = Cooldown(limit), NOON, []
    for pause in pauses:
        now += timedelta(seconds=pause)
        if not cooldown.wait(1, now):
            asked.append(now)
    assert all(later - first >= PERIOD for first, later in zip(asked, asked[limit:], strict=False))
