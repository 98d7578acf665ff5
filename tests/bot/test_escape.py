"""What leaves for Discord shows the source's own characters, and nothing in it is alive."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pages.escape import escape, isolate
from tests.bot.discord_text import ISOLATED, LINE, bare, seen, unescape

PIECES = [
    *"\\`*_~|<>[](){}@#&:;.,!-+=/ \t\nabé1",
    *"\u200b\u2060\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\r",
    "@everyone", "@here", "<@1>", "<@!1>", "<@&2>", "<#3>", "</ask:4>", "<t:0:R>", "<id:guide>", "<:pen:5>",
    "<a:pen:5>", ":smile:", "https://", "http://e.org", "[a](http://e.org)", "javascript:", "mailto:a@e.org",
    "```", "~~~", "||", "**", "__", "~~", "-# ", "### ", "> ", ">>> ", "- ", "12. ", "&lt;", "&#60;", "---",
    "===", "|-|-|", "[a]: http://e.org", "你好", "سلام",
]  # fmt: skip
hostile = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=30).map("".join)


@given(st.text() | hostile)
def test_escaping_can_be_undone_to_the_last_character(text):
    assert unescape(escape(text)) == text


@given(hostile)
def test_isolating_can_be_undone(text):
    unshut = LINE.sub(lambda line: ISOLATED.sub(r"\1", line[0]), isolate(text))
    assert bare(unshut) == bare(text)
    assert re.sub("[\u2060\u2068\u2069]", "", isolate(text)) == re.sub("[\u2060\u2068\u2069]", "", text)


@pytest.mark.parametrize("profile", ["message", "embed_description", "embed_title"])
@given(text=hostile)
def test_nothing_is_alive_and_all_is_visible(profile, text):
    # Two things that SimCord's renderer does and Discord does not: lines indented by four become code,
    # and small print in messages is recognised after the escapes are taken away.
    flat = re.sub(r"(?m)^\s+", "", re.sub(r"[\t\r\u2028]", "\n", text))
    if profile == "message":
        flat = flat.replace("-#", "- #")
    visible, alive = seen(escape(flat), profile)
    assert alive == set()
    assert bare(visible) == bare(flat)


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Prices rose 3.5% (again) - to $4.", "Prices rose 3.5% (again) - to $4."),
        ("“No!” (he said); yes?", "“No!” (he said); yes?"),
        ("@everyone", r"\@everyone"),
        ("<@1> <#3> </ask:4>", r"\<\@1> \<#3> \</ask\:4>"),
        ("<t:0:R> <id:guide>", r"\<t\:0\:R> \<id\:guide>"),
        ("[a](http://e.org)", r"\[a](http\://e.org)"),
        ("[a\nb](http://e.org)", "\\[a\nb](http\\://e.org)"),
        ("<https://e.org>", r"\<https\://e.org>"),
        ("javascript:alert(1)", r"javascript\:alert(1)"),
        (":smile: at 10:30", r"\:smile\: at 10\:30"),
        ("# one\n  2. two\n> three\n-# four", "\\# one\n  2\\. two\n\\> three\n\\-# four"),
        ("C# and 1. and a > b", "C# and 1. and a > b"),
        ("`a` ```b```", r"\`a\` \`\`\`b\`\`\`"),
        (r"¯\_(ツ)_/¯", r"¯\\\_(ツ)\_/¯"),
        ("a \u202eb", "\u2068\u2060a \u202eb\u2060\u2069"),
        ("a \u2067b\nc", "\u2068\u2060a \u2067b\u2060\u2069\u2069\nc"),
        ("a \u2069\u202eb", "\u2068\u2068\u2060a \u2069\u202eb\u2060\u2069"),
    ],
)
def test_only_what_can_do_harm_is_escaped(text, sent):
    assert escape(text) == sent


def test_a_name_in_arabic_letters_keeps_its_direction_to_itself():
    assert isolate("الجزيرة") == "\u2068\u2060الجزيرة\u2060\u2069"
    assert isolate("The Guardian *") == "The Guardian *"
    assert isolate("Le Soleil d'été") == "Le Soleil d'été"


def depth_after(text: str) -> list[str]:
    """Return the directional marks still open at the end, as the Unicode algorithm keeps them (X1 to X7)."""
    stack: list[str] = []
    for mark in text:
        if mark in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068":
            stack.append(mark)
        elif mark == "\u202c" and stack and stack[-1] in "\u202a\u202b\u202d\u202e":
            stack.pop()
        elif mark == "\u2069" and any(open_mark in "\u2066\u2067\u2068" for open_mark in stack):
            while stack.pop() not in "\u2066\u2067\u2068":
                pass
    return stack


@given(hostile)
def test_no_direction_leaks_out_of_a_line(text):
    for shown in (escape(text), isolate(text)):
        for line in LINE.findall(shown):
            assert depth_after(line) == []


@pytest.mark.parametrize("piece", ["\\", "*", " ", "1", "1.", "\n", "\u2067", "\u2069", ":", "[a](", "> "])
def test_the_work_grows_with_the_text_only(piece):
    # A hundred times discord.py's longest text; a quadratic escape would not come back.
    many = piece * (400_000 // len(piece))
    assert unescape(escape(many)) == many
