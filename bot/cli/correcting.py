"""`onrecord correct`: set right what is wrong on record, list what was set right, and take it back."""

from dataclasses import replace
from getpass import getuser
from typing import Annotated

import typer

from bot.cli import show
from bot.cli.console import tell, write
from bot.cli.exit_codes import NOTHING_ON_RECORD
from bot.cli.numbers import MOST
from bot.cli.people import everybody
from bot.locale.tongue import listed, say
from bot.settings import Settings
from bot.wording.citation import counted
from corpus.article import Paragraph, place_of
from corpus.correction import Citing, Correction, Naming, NotCorrected, Said, What, find_words, located, pick
from corpus.dates import parse_date
from corpus.library import Library
from corpus.lookup import find
from corpus.statement import SpeakerKind
from index.joining import fold
from index.people import People
from index.spelling import nearest

correct_app = typer.Typer(
    help="Set right what is wrong on record; what was read stays beside it.", no_args_is_help=True
)

ParagraphName = Annotated[
    str, typer.Argument(help="ARTICLE#N: its id, or words only it has, and which paragraph.")
]
Speakers = Annotated[list[str] | None, typer.Option(help="Who says it; may be given several times.")]
Nobody = Annotated[bool, typer.Option("--nobody", help="Nobody who can be named says it.")]
Organisation = Annotated[bool, typer.Option("--organisation", help="The speaker is no person.")]
By = Annotated[str | None, typer.Option(help="Who sets it right; else your name on this computer.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.add_typer(correct_app, name="correct")


@correct_app.callback(invoke_without_command=True)
def correct(
    context: typer.Context,
    numbers: Annotated[
        list[int] | None,
        typer.Option("--undo", max=MOST, metavar="N", help="The same as `onrecord correct undo N`."),
    ] = None,
) -> None:
    """Set right what is wrong on record."""
    if numbers and context.invoked_subcommand is None:
        undo(context, numbers)
    elif numbers:
        raise typer.BadParameter("goes without a command", param_hint="--undo")


@correct_app.command("statement")
def statement(  # noqa: PLR0913  (a command's options are its parameters)
    context: typer.Context,
    paragraph: ParagraphName,
    *,
    speaker: Speakers = None,
    nobody: Nobody = False,
    no_statement: Annotated[
        bool, typer.Option("--no-statement", help="It is no statement, and shall not be shown as one.")
    ] = False,
    organisation: Organisation = False,
    words: Annotated[str, typer.Option(help="A piece of what is said.")] = "",
    place: Annotated[int | None, typer.Option(min=1, help="Which of the paragraph's statements.")] = None,
    by: By = None,
) -> None:
    """Say who makes a statement: another speaker than was found, or nobody; or that it is none."""
    names = _names(speaker, nobody or no_statement)
    if nobody and no_statement:
        raise typer.BadParameter("what is no statement has no speaker", param_hint="--no-statement")
    settings: Settings = context.obj
    with Library(settings.library_path) as library:
        where, copy = _paragraph(library, paragraph)
        found = pick(library.statements.of_paragraphs([where.id]).get(where.id, ()), where, words, place)
        said = Said(where.article_id, where.text, copy, found.spans, names, _kind(organisation))
        _make(library, by, replace(said, verdict="none") if no_statement else said)


@correct_app.command("missed")
def missed(  # noqa: PLR0913  (a command's options are its parameters)
    context: typer.Context,
    paragraph: ParagraphName,
    *,
    words: Annotated[str, typer.Option(help="All of what is said, as it stands there.")],
    speaker: Speakers = None,
    nobody: Nobody = False,
    organisation: Organisation = False,
    by: By = None,
) -> None:
    """Add a statement that the rules missed."""
    names = _names(speaker, nobody)
    settings: Settings = context.obj
    with Library(settings.library_path) as library:
        where, copy = _paragraph(library, paragraph)
        known = library.statements.of_paragraphs([where.id]).get(where.id, ())
        span = find_words(known, where, words)
        _make(
            library,
            by,
            Said(where.article_id, where.text, copy, (span,), names, _kind(organisation), "missed"),
        )


def _names(speaker: list[str] | None, unnamed: bool) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(filter(None, map(str.strip, speaker or ()))))
    if bool(names) == unnamed:
        raise typer.BadParameter(
            "say either who says it, with --speaker, or --nobody", param_hint="--speaker"
        )
    return names


def _kind(organisation: bool) -> SpeakerKind | None:
    return "organisation" if organisation else None


@correct_app.command("people")
def people(  # noqa: PLR0913  (a command's options are its parameters)
    context: typer.Context,
    names: Annotated[
        list[str], typer.Argument(help="Two names as articles have them; with --in one may do.")
    ],
    *,
    same: Annotated[bool, typer.Option("--same", help="They are one.")] = False,
    different: Annotated[bool, typer.Option("--different", help="They are two.")] = False,
    articles: Annotated[
        list[str] | None, typer.Option("--in", help="The first name means this in this article only.")
    ] = None,
    by: By = None,
) -> None:
    """Join two speakers into one across articles, or part them."""
    if same == different:
        raise typer.BadParameter("say either --same or --different", param_hint="--same")
    distinct = tuple({fold(name): name for name in names if fold(name)}.values())
    alone = different and bool(articles) and len(names) == 1
    if len(distinct) != (1 if alone else 2) or len(names) > len(distinct):
        raise typer.BadParameter(
            "two names that differ, or one with --different and --in", param_hint="NAMES"
        )
    settings: Settings = context.obj
    with Library(settings.library_path) as library:
        ids = tuple(find(library, article).article_id for article in articles or ())
        speaking = everybody(library)
        _check_borne(distinct[0], speaking, ids)
        for name in distinct[1:]:
            _check_borne(name, speaking)
        _make(library, by, Naming(same, distinct, ids))


def _check_borne(name: str, speaking: People, articles: tuple[str, ...] = ()) -> None:
    """Raise `NotCorrected` where no speaker bears a name, which is misspelled then."""
    if speaking.has(name, articles):
        return
    near = [person.name for person in nearest(name, speaking).near if person.name != name]
    raise NotCorrected(
        f"No speaker in {listed(articles) or 'any article'} is called {name}",
        f"Did you mean {say(' or ').join(near)}" if near else "List who speaks with: onrecord people",
    )


def _day(written: str) -> str:
    day = parse_date(written)
    if written and day is None:
        raise typer.BadParameter(f"{written!r} is no date; write it as YYYY-MM-DD")
    return day.isoformat() if day else ""


@correct_app.command("article")
def article(  # noqa: PLR0913  (a command's options are its parameters)
    context: typer.Context,
    article: Annotated[str, typer.Argument(help="An id, or words that only one article has.")],
    *,
    headline: Annotated[str | None, typer.Option(help="'' where it is unknown; so with the others.")] = None,
    publisher: Annotated[str | None, typer.Option()] = None,
    day: Annotated[str | None, typer.Option("--date", parser=_day, metavar="YYYY-MM-DD")] = None,
    url: Annotated[str | None, typer.Option()] = None,
    by: By = None,
) -> None:
    """Say how an article is to be cited; its id and its words stay."""
    settings: Settings = context.obj
    with Library(settings.library_path) as library:
        id_ = find(library, article).article_id
        given = (
            Citing(id_, "headline", headline.strip()) if headline is not None else None,
            Citing(id_, "publisher", publisher.strip()) if publisher is not None else None,
            Citing(id_, "published", day) if day is not None else None,
            Citing(id_, "url", url.strip()) if url is not None else None,
        )
        if not any(given):
            raise typer.BadParameter(
                "say what it is to be", param_hint="--headline, --publisher, --date or --url"
            )
        _make(library, by, *filter(None, given))


@correct_app.command("list")
def list_corrections(context: typer.Context) -> None:
    """List what was set right, with who did it and when; exits with 3 when there is nothing."""
    settings: Settings = context.obj
    with Library(settings.library_path) as library:
        made = library.corrections.all()
        heeded = _in_effect(library, made)
    for one in made:
        write(*show.correction(one, applies=one.number in heeded))
    tell(counted(len(made), "correction"))
    if not made:
        raise typer.Exit(NOTHING_ON_RECORD)


@correct_app.command("undo")
def undo(
    context: typer.Context,
    numbers: Annotated[
        list[int], typer.Argument(max=MOST, help="Numbers, as `onrecord correct list` has them.")
    ],
) -> None:
    """Take corrections back; what was read and found stands again."""
    settings: Settings = context.obj
    with Library(settings.library_path) as library, library.batch():
        undone = [library.corrections.undo(number) for number in dict.fromkeys(numbers)]
    write(f"{counted(len(undone), 'correction')} undone")


def _paragraph(library: Library, written: str) -> tuple[Paragraph, int]:
    """Return the paragraph that a person means, and which of those with its text it is."""
    try:
        name, number = place_of(written)
    except ValueError as error:
        raise typer.BadParameter(f"{written!r} is not ARTICLE#N", param_hint="PARAGRAPH") from error
    held = library.edition(find(library, name).article_id).article
    if number > len(held.paragraphs):
        raise NotCorrected(
            f"{held.id} has {counted(len(held.paragraphs), 'paragraph')}",
            f"Look at it with: onrecord show {name}",
        )
    return list(located(held.paragraphs))[number - 1]


def _make(library: Library, by: str | None, *whats: What) -> None:
    """Make corrections, and show them as the list does."""
    made_by = _who(by)
    with library.batch():
        made = [library.corrections.make(what, made_by) for what in whats]
    heeded = _in_effect(library, made)
    for one in made:
        write(*show.correction(one, applies=one.number in heeded))
        tell(f"Undo it with: onrecord correct undo {one.number}")


def _who(by: str | None) -> str:
    try:
        return (by or "").strip() or getuser()
    except (OSError, KeyError, ImportError) as error:
        raise NotCorrected("This computer does not know your name", "Say who you are with --by") from error


def _in_effect(library: Library, made: list[Correction]) -> set[int]:
    """Return the numbers of the corrections that change what is on record now."""
    speaking = everybody(library)
    joining = {one.number for one in made if isinstance(one.what, Naming) and speaking.heed(one.what)}
    return library.corrections.in_effect() | joining
