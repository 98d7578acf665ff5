"""All that the bot can say is in the catalogue of phrases: nothing goes to Discord past it."""

import ast
import re
from pathlib import Path
from typing import get_args

import pytest

from bot.kept.feedback import REASONS
from bot.kept.report import VERDICTS
from bot.locale.chinese.commands import COMMANDS
from bot.locale.chinese.counted import COUNTED
from bot.locale.chinese.phrases import PHRASES
from corpus.library import Outcome
from index.refusal import RefusalKind

REPOSITORY = Path(__file__).parents[2]
NOT_IN_DISCORD = (
    "bot/locale/chinese bot/locale/traditional.py bot/cli bot/migrations bot/check.py bot/preview.py "
    "bot/settings.py bot/client.py "
    "bot/connection bot/health.py corpus/correction.py corpus/corrections.py corpus/crew.py "
    "corpus/reading/folder.py corpus/reading/metadata.py"
)
"""The modules of which nothing is said in Discord, and the folders: what they say is for the terminal."""

ERRORS = (
    *("OnRecordError", "ArticleUnreadable", "ArticleUnknown", "ArticleConflict"),
    *("LibraryUnusable", "NoDate", "Busy", "Stopped"),
)
BUTTONS = "Context", "Open", "Turn", "Share", "Follow", "Again", "Useful", "NotUseful"

UNHEARD = (
    *("debug", "info", "warning", "error"),  # the process log
    *("ValueError", "TypeError", "cast", "create_task"),  # bugs, types, names of tasks
    *("command", "describe"),  # what is offered; tests/discord/test_chinese.py looks at that
    "counted",  # nouns, below
    "compile",  # patterns
)
"""Calls whose texts are not said to anybody."""

WORDS = re.compile("[A-Za-z]{2,}[,.:;]? [A-Za-z]{2,}")
PIECE = re.compile("[A-Za-z]{2,}")
_SQL = r" ?(DELETE FROM|INSERT (OR REPLACE )?INTO|PRAGMA|SELECT|WHERE|ORDER BY|DESC LIMIT)\b.*"
MARKS = re.compile(rf"{_SQL}|[a-z-]+:(//)?", re.DOTALL)
"""What has letters and is said to nobody: statements for the database, the beginnings of ids and links."""


def modules(*folders):
    paths = {path.relative_to(REPOSITORY) for name in folders for path in (REPOSITORY / name).rglob("*.py")}
    left_out = tuple(map(Path, NOT_IN_DISCORD.split()))
    return {
        path.as_posix(): ast.parse((REPOSITORY / path).read_text("utf-8"))
        for path in sorted(paths)
        if not any(path.is_relative_to(one) for one in left_out)
    }


SPEAKING = modules("bot")
FAILING = SPEAKING | modules("corpus")


def calls(trees, *names):
    every = (node for tree in trees.values() for node in ast.walk(tree) if isinstance(node, ast.Call))
    return [call for call in every if called(call) in names]


def called(call):
    return getattr(call.func, "id", None) or getattr(call.func, "attr", None)


def texts(*nodes):
    """Return all texts that stand in some places of the code."""
    every = (one for node in nodes for one in ast.walk(node))
    return {one.value for one in every if isinstance(one, ast.Constant) and isinstance(one.value, str)}


def words_for_outcomes():
    """Return the words for what came of something, which are said and stand in no call of `say`."""
    kinds = (kind.replace("_", " ") for kind in get_args(RefusalKind))
    return {*kinds, *get_args(Outcome), *REASONS, *VERDICTS.values()}


def unsaid(tree):
    """Return the texts in a module that look like words for a person, and that are no phrase of ours.

    Two words, or one in a text with braces. Docstrings, and what stands in the calls that nobody hears, are
    left out.
    """
    nodes = list(ast.walk(tree))
    unheard = [node for node in nodes if isinstance(node, ast.Call) and called(node) in UNHEARD]
    unheard += [node for node in nodes if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)]
    left_out = {id(one) for node in unheard for one in ast.walk(node)}
    pieces = {id(one) for node in nodes if isinstance(node, ast.JoinedStr) for one in node.values}
    for node in nodes:
        if id(node) in left_out or not isinstance(getattr(node, "value", None), str):
            continue
        looks_like_words = WORDS if id(node) not in pieces else PIECE
        if looks_like_words.search(node.value) and not MARKS.fullmatch(node.value):
            yield node.value


def test_all_that_is_said_is_translated():
    said = texts(*(call.args[0] for call in calls(SPEAKING, "say"))) | words_for_outcomes()
    assert len(said) > 150
    assert said - set(PHRASES) == set()


def test_all_that_is_counted_is_translated():
    assert texts(*(call.args[1] for call in calls(SPEAKING, "counted"))) == set(COUNTED)


def test_nothing_is_translated_that_nobody_says():
    assert set(PHRASES) - texts(*FAILING.values()) - words_for_outcomes() == set()


def test_no_words_go_to_discord_past_the_catalogue():
    found = {path: set(unsaid(tree)) - set(PHRASES) - set(COMMANDS) for path, tree in SPEAKING.items()}
    assert len(found) > 50
    assert {path: words for path, words in found.items() if words} == {}


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('reply("No such thing")', ["No such thing"]),
        ('TOLD = f"page {number}"', ["page "]),
        ('def f():\n    return f"and {n} more: {m}"', ["and ", " more: "]),
        ('logger.info("no such thing")\nraise ValueError("no such thing")', []),
        ('"""No such thing."""\nX = 1\n"""No such thing."""', []),
        ('run("DELETE FROM shown WHERE id = 1"), f"turn:{page}"', []),
    ],
)
def test_what_goes_past_the_catalogue_is_found(code, found):
    assert list(unsaid(ast.parse(code))) == found


def unspoken(trees):
    """Return the phrases of two words and more that stand somewhere and are not said there.

    A phrase may have a name, if something of that name is said. The label of a button of ours always is.
    """
    said = [part for call in calls(trees, "say", "Phrase") for part in ast.walk(call.args[0])]
    names = {getattr(part, "id", None) or getattr(part, "attr", None) for part in said}
    saying = calls(trees, "say", "Phrase", *ERRORS, *BUTTONS)
    every = [node for tree in trees.values() for node in ast.walk(tree)]
    named = [
        node for node in every if isinstance(node, ast.Assign) and names & set(map(target, node.targets))
    ]
    spoken = {id(part) for node in (*saying, *named) for part in ast.walk(node)}
    words = (node for node in every if isinstance(node, ast.Constant) and id(node) not in spoken)
    phrases = {phrase for phrase in set(PHRASES) - words_for_outcomes() if WORDS.search(phrase)}
    return [node.value for node in words if node.value in phrases]


def target(node):
    return getattr(node, "id", None) or getattr(node, "attr", None)


def test_no_phrase_is_sent_without_being_said():
    assert unspoken(SPEAKING) == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('reply("All commands")', ["All commands"]),
        ('ALL = "All commands"\nreply(ALL)', ["All commands"]),
        ('ALL = "All commands"\nreply(say(ALL))', []),
        ('class A:\n    all = "All commands"\n    def f(self):\n        say(self.all)', []),
        ('raise Busy("All commands", "Share")', []),
    ],
)
def test_a_phrase_that_is_not_said_is_found(code, found):
    assert unspoken({"": ast.parse(code)}) == found


def wordings(tree):
    """Return the texts that the errors of a module are made of; what is made of parts is no text."""
    assigned = {
        target.id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for call in calls({"": tree}, *ERRORS, "Phrase"):
        for part in call.args:
            made_of = [
                assigned.get(node.id) if isinstance(node, ast.Name) else node for node in ast.walk(part)
            ]
            if any(isinstance(node, ast.JoinedStr) for node in made_of):
                yield ast.unparse(call)
            yield from texts(*filter(None, made_of))


def test_errors_that_reach_discord_are_made_of_phrases_and_facts():
    found = {path: set(wordings(tree)) - set(PHRASES) for path, tree in FAILING.items()}
    assert {path: words for path, words in found.items() if words} == {}


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('raise Busy("No such thing", "Wait")', ["No such thing", "Wait"]),
        ('raise Busy(f"No {thing}", "Wait")', ["Busy(f'No {thing}', 'Wait')", "No ", "Wait"]),
        ('what = f"No {thing}"\nraise Busy(what, "Wait")', ["Busy(what, 'Wait')", "No ", "Wait"]),
    ],
)
def test_an_error_of_other_words_is_found(code, found):
    assert list(wordings(ast.parse(code))) == found
