"""Words set apart in Discord: nothing of the source is changed, and no mark of ours is ever visible."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from simcord.preview._markdown import markdown_tokens

from bot.pages.emphasis import set_apart
from tests.bot.discord_text import bare, leaves, seen
from tests.bot.test_escape import PIECES

CHINESE = [*"他说不行旧桥，。：；！？“”‘’「」（）—…·、《》", "　", "1998年", "A座"]
passages = st.lists(st.sampled_from(CHINESE) | st.sampled_from(PIECES), max_size=20).map("".join)

DISCORD = re.compile(
    r"\\(?P<escaped>[^0-9A-Za-z\s])"
    r"|\*\*(?P<bold>(?:\\.|[^\\])+?)\*\*(?!\*)"
    r"|\*(?!\s)(?P<italics>(?:\\.|\*\*|[^*\\])+?)(?<!\s)\*(?!\*)"
    r"|(?P<text>.)",
    re.DOTALL,
)
"""What Discord's own client takes, from wherever it stands: there a star may stand beside anything."""


def drawn(sent):
    """Return what Discord's client makes of escapes and stars, and of it what is bold, and in italics."""
    visible, bold, italics = "", [], []
    for match in DISCORD.finditer(sent):
        inner = match[match.lastgroup]
        if match.lastgroup in {"bold", "italics"}:
            inner = re.sub(r"\\([^0-9A-Za-z\s])", r"\1", inner)
            (bold if match.lastgroup == "bold" else italics).append(inner)
        visible += inner
    return visible, bold, italics


def some_spans(data, text):
    bounds = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=8)))
    return list(zip(bounds[::2], bounds[1::2], strict=False))


@given(passages, st.data())
def test_whatever_is_set_apart_the_text_seen_is_the_source_and_nothing_is_alive(text, data):
    # SimCord's renderer makes code of indented lines, and takes an escaped "-#" for small print.
    flat = re.sub(r"(?m)^\s+", "", re.sub(r"[\t\r\u2028]", "\n", text)).replace("-#", "- #")
    sent = set_apart(flat, some_spans(data, flat), some_spans(data, flat))
    visible, alive = seen(sent)
    assert bare(visible) == bare(flat)
    assert alive == set()
    assert bare(drawn(sent)[0]) == bare(flat)


@pytest.mark.parametrize(
    ("spoken", "sent"),
    [
        ("他表示，“不行”。", "*他表示*，“不行”。"),
        ("他认为旧桥太旧。", "*他认为*旧桥太旧。"),
        ("“不行，”他说，“桥太旧。”会后他离开。", "“不行，”*他说*，“桥太旧。”*会后他离开*。"),
        ("（他说）“不行”", "（*他说*）“不行”"),
    ],
)
def test_what_nobody_says_is_in_italics_also_where_no_space_parts_it_from_what_is_said(spoken, sent):
    said = [match.span() for match in re.finditer("“[^”]*”|旧桥太旧", spoken)]
    assert set_apart(spoken, said) == sent
    visible, bold, italics = drawn(sent)
    assert (visible, bold) == (spoken, [])
    assert italics == re.findall(r"\*([^*]+)\*", sent)
    kinds = [leaf["type"] for leaf in leaves(markdown_tokens(sent))]
    assert kinds.count("em_open") == kinds.count("em_close") == len(italics)


def test_beside_bold_words_without_a_character_between_the_reporters_stay_upright():
    assert set_apart("他认为旧桥太旧，会后离开。", [(3, 7)], [(3, 7)]) == "他认为**旧桥太旧**，*会后离开*。"
