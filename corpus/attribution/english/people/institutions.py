"""Which organisation is meant by less than its name: "the commission", where one was named; "the ICC"."""

from typing import Final

from corpus.attribution.english.sentences.boundaries import Sentence
from corpus.attribution.english.sentences.clauses import Clauses
from corpus.attribution.english.sentences.grammar import ATTACHING
from corpus.attribution.english.sentences.names import Name
from corpus.attribution.english.sentences.titles import ORGANISATION_NOUNS
from corpus.attribution.lexicon import words

_NOUNS: Final = words(
    """
    academy agency airline alliance association authority bank board broadcaster bureau campaign charity
    church club coalition college commission committee company consortium cooperative corporation council
    court department developer federation firm force foundation franchise fund gallery group guild
    hospital hotel institute institution league magazine manufacturer ministry museum network observatory
    orchestra newspaper nonprofit office organisation organization panel paper parliament partnership
    party regulator retailer school service society startup supermarket task-force team theater theatre
    tribunal trust union university utility watchdog zoo
    """
)
"""What an organisation can be called after it has been named."""

_CALLED: Final = {
    **dict.fromkeys(words("inc inc. corp corp. ltd ltd. holdings industries motors enterprises"), "company"),
    **dict.fromkeys(words("airlines airways"), "airline"),
    **dict.fromkeys(
        words(
            """
            bulletin chronicle courier echo examiner express gazette guardian herald inquirer journal mail
            mercury mirror news post record register reporter standard star sun telegraph times tribune
            """
        ),
        "newspaper",
    ),
    **dict.fromkeys(words("organisation organization"), "organisation"),
    **dict.fromkeys(words("theater theatre"), "theatre"),
    "paper": "newspaper",
    "firm": "company",
    "corporation": "company",
    "dept": "department",
}
"""One word for all that means the same."""

_GOING_ON: Final = words("that which who whose based run founded")
"""What a noun that tells what something is may be followed by."""

_MOST_ALIKE = 24
"""Of more organisations that are called the same, the first are remembered: no search is ever longer."""

_LONGEST_KIND = 5
"""In tokens: how much of an apposition can tell what something is."""


class Institutions:
    """Remembers which organisations an article has named, by what each can be called, and by initials."""

    def __init__(self) -> None:
        self._named: dict[str, list[tuple[str, ...]]] = {}
        self._by_initials: dict[str, dict[tuple[str, ...], None]] = {}

    def see(self, clauses: Clauses, name: Name) -> None:
        """Remember an organisation that the text names."""
        initials = [word[0] for word in name.words if word[0].isupper()] if len(name.words) > 1 else ()
        if len(initials) > 1:
            self._by_initials.setdefault("".join(initials), {}).setdefault(name.words)
        for kind in {*_own_kinds(name), *_told_kinds(clauses, name)}:
            named = self._named.setdefault(kind, [])
            new = len(named) < _MOST_ALIKE and name.words not in named
            if new and len(name.words) > (name.words[0].lower() in _NOUNS):
                named.append(name.words)

    def meant(self, phrase: Sentence) -> str:
        """Return the name of the only organisation that a phrase can mean, empty where there is none."""
        before, noun = [token.lower for token in phrase[:-1]], phrase[-1].lower
        if before[:1] != ["the"] or noun not in _NOUNS:
            return ""
        named = self._named.get(_CALLED.get(noun, noun), [])
        fits = [name for name in named if {word.lower() for word in name}.issuperset(before[1:])]
        fullest = [name for name in fits if not any(_is_short_for(name, other) for other in fits)]
        return " ".join(fullest[0]) if len(fullest) == 1 else ""

    def spelled_out(self, name: Name) -> str:
        """Return the only name whose initials these are, *ICC* or *I.C.C.*, empty where there is none."""
        fits = list(self._by_initials.get(name.text.replace(".", ""), {}))
        return " ".join(fits[0]) if len(fits) == 1 else ""


def _own_kinds(name: Name) -> tuple[str, ...]:
    """Tell what a name says it is the name of: the Lights *Commission*, the *University* of Larch."""
    if name.shape != "organisation":
        return ()
    ends = (name.words[-1].lower(), name.words[0].lower())
    kinds = tuple(_CALLED.get(word, word) for word in ends)
    return tuple(kind for kind in kinds if kind in _NOUNS)[:1]


def _told_kinds(clauses: Clauses, name: Name) -> tuple[str, ...]:
    """Tell what stands beside a name that says what it is: the *charity* NAME; NAME, a *charity*."""
    before = clauses.word(name.first - 1)
    if before in ORGANISATION_NOUNS and not name.titles:
        return (_CALLED.get(before, before),)
    if clauses.word(name.last) != "," or clauses.word(name.last + 1) not in ("a", "an", "the"):
        return ()
    for index in range(name.last + 2, name.last + 2 + _LONGEST_KIND):
        word = clauses.word(index)
        if word in ATTACHING or not word[:1].isalpha():
            return ()
        following = clauses.word(index + 1)
        if word in _NOUNS and (
            following in ATTACHING or not following[:1].isalpha() or following in _GOING_ON
        ):
            return (_CALLED.get(word, word),)
    return ()


def _is_short_for(name: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether all of a name is the end of another: *County Council*, Larch County Council."""
    return len(name) < len(other) and other[-len(name) :] == name
