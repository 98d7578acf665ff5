"""What stands between commas, dashes or brackets: whether it describes a name or is one."""

from corpus.attribution.english.sentences.clauses import Clauses
from corpus.attribution.english.sentences.grammar import ATTACHING, CLOSED, DASHES, JOINING, SUBORDINATING
from corpus.attribution.english.sentences.names import Name
from corpus.attribution.english.sentences.titles import PLACES_IN_ORDER, ROLES
from corpus.attribution.lexicon import words

_OPENERS = words(
    """
    a an the his her their its who whose which one now then once also himself herself both of speaking
    who's aged formerly currently author founder chief
    """
)
_GIVING_EXAMPLES = words("like including")
_PARTING = DASHES - {"-"} | frozenset(",.;:()")
_LONGEST_BRACKET = 8
_LONGEST_KIND = 5


def inner_name(clauses: Clauses, opening: int, closing: int) -> Name | None:
    """Return the name that is all there is between two commas, but for a role: the mayor, NAME, ..."""
    name = clauses.ending.get(closing)
    if name is None or name.first <= opening or name.shape == "place":
        return None
    if name.shape == "organisation" and clauses.word(opening - 1) not in ROLES:
        return None  # but: the owner, Larch Steel, ...
    before = [token.lower for token in clauses.sentence[opening + 1 : name.first]]
    if clauses.word(opening - 1).endswith("s") and before[:1] and before[0] in _GIVING_EXAMPLES:
        before.pop(0)  # others, like NAME, ...
    if name.titles and before[-1:] == ["the"]:
        before.pop()  # Senator the Hon. NAME
    called = before[-1:] in (["named"], ["called"])
    return name if called or all(word in ROLES or word in PLACES_IN_ORDER for word in before) else None


def aside_name(clauses: Clauses, opening: int) -> Name | None:
    """Return the name of a person before an aside, over brackets after it: NAME (R-Utah), ..."""
    name = name_over_bracket(clauses, opening)
    if name is None or name.shape in ("place", "organisation") or not _can_follow(clauses.word(opening + 1)):
        return None
    return name


def name_over_bracket(clauses: Clauses, end: int) -> Name | None:
    """Return the name that ends before a token, or before the brackets that end there."""
    return clauses.ending.get(before_bracket(clauses, end))


def before_bracket(clauses: Clauses, end: int) -> int:
    """Return where the brackets open that end before a token, or the token where none do."""
    if clauses.word(end - 1) != ")":
        return end
    farthest = max(0, end - _LONGEST_BRACKET - 1)
    return next((at for at in range(end - 2, farthest, -1) if clauses.word(at) == "("), end)


def after_bracket(clauses: Clauses, start: int) -> int:
    """Return what follows the brackets that open at a token, or the token where none do."""
    if clauses.word(start) != "(":
        return start
    farthest = start + _LONGEST_BRACKET + 1
    return next((at + 1 for at in range(start + 1, farthest) if clauses.word(at) == ")"), start)


def _can_follow(word: str) -> bool:
    """Tell whether a word can open what stands between a name and its verb: any but one that joins."""
    return word in SUBORDINATING or (word not in JOINING and word not in ",;:")


def is_apposition(clauses: Clauses, start: int) -> bool:
    """Tell whether what follows the comma after a name describes it: *a baker*, *44*, *former mayor*."""
    word = clauses.word(start)
    opens = word in _OPENERS or word in ROLES or word in PLACES_IN_ORDER or word[:1].isdigit()
    return opens or _leads_to_role(clauses, start)


def _leads_to_role(clauses: Clauses, start: int) -> bool:
    """Tell whether small words before a role tell which it is: NAME, *business intelligence* manager."""
    for at in range(start, start + _LONGEST_KIND):
        token = clauses.token(at)
        if token is None or token.kind != "word" or token.capital or token.lower in CLOSED:
            return False
        if token.lower in ROLES:
            following = clauses.token(at + 1)
            return at > start and (
                following is None or following.kind == "mark" or following.lower in ATTACHING
            )
    return False


def name_behind_quotation(clauses: Clauses, end: int) -> Name | None:
    """Return the name between a quotation and what describes it to a token: "...," NAME, *a rower* said."""
    if not clauses.quotes:
        return None
    name = next((name for name in clauses.names if clauses.word(name.last) == ","), None)
    if name is None or not name.first or clauses.sentence[name.first - 1].kind != "quote":
        return None
    described = name.shape not in ("place", "organisation") and is_apposition(clauses, name.last + 1)
    goes_on = all(token.text not in _PARTING for token in clauses.sentence[name.last + 1 : end])
    return name if name.last < end and described and goes_on else None


def apposition_end(clauses: Clauses, start: int) -> int:
    """Return where an apposition at the end of a clause is over: with the sentence, or before a quotation."""
    for index in range(start, len(clauses.sentence)):
        token = clauses.sentence[index]
        if token.kind == "quote":
            return index - 1
        if token.text in ".;:":
            return index
    return len(clauses.sentence)
