"""Who stands as the subject of a reporting verb: a name, a pronoun, a noun, or "who"."""

from typing import Literal, NamedTuple, TypeAlias

from corpus.attribution.cues import cues
from corpus.attribution.names import Name, find_names, is_headline
from corpus.attribution.titles import CALENDAR, HONORIFICS, ORGANISATION_NOUNS, PLACES_IN_ORDER, ROLES, TIMES
from corpus.attribution.sentences import Sentence

SubjectKind: TypeAlias = Literal["named", "pronoun", "nominal", "relative"]

PRONOUNS = frozenset("he she they it i we you who".split())
_DETERMINERS = frozenset("the a an his her their its our my this that these those one another some many".split())
_ATTACHING = frozenset("of from at with in for to on by near against".split())
_APPOSITION = frozenset(
    "a an the his her their its who whose which one now then once also himself herself both of speaking who's aged"
    " himself formerly currently author founder chief".split()
)
_BREAKS = frozenset(
    "and but or nor so yet that which while when where as if because since before after although though until unless"
    " than is are was were be been has have had will would can could may might must should do does did".split()
)
_DASHES = frozenset(("—", "–", "--", "―", "-"))
_OPENING = {")": "(", **{dash: dash for dash in _DASHES}}
_ASIDE_ENDS = _DASHES | {",", ")"}
_LONGEST_PHRASE = 6
_FARTHEST = 40
"""How many tokens an apposition may take."""


class Subject(NamedTuple):
    """Tokens `first` up to `last` of a sentence; `also` names a second person, `head` is the noun of a nominal."""

    kind: SubjectKind
    first: int
    last: int
    name: Name | None = None
    also: tuple[Name, ...] = ()
    head: str = ""
    description: tuple[int, int] | None = None


class Clauses(NamedTuple):
    """A sentence and its names, by the token where each ends and begins."""

    sentence: Sentence
    headline: bool
    names: tuple[Name, ...]
    ending: dict[int, Name]
    starting: dict[int, Name]


def read_clauses(sentence: Sentence) -> Clauses:
    """Find the names of a sentence and make them findable by their first and last token."""
    headline = is_headline(sentence)
    names = find_names(sentence, headline=headline)
    return Clauses(sentence, headline, names, {name.last: name for name in names}, {name.first: name for name in names})


def subject_before(clauses: Clauses, end: int) -> Subject | None:
    """Find the subject that ends right before token `end`, over appositions."""
    if end <= 0:
        return None
    token = clauses.sentence[end - 1]
    if token.lower in PRONOUNS:
        return _pronoun(clauses, end)
    if token.text in _ASIDE_ENDS:
        return _before_aside(clauses, end - 1, _OPENING.get(token.text, ","))
    if end in clauses.ending:
        return _name_before(clauses, clauses.ending[end])
    if token.kind == "word" and token.lower not in _BREAKS:
        return _noun_before(clauses, end)
    return None


def _pronoun(clauses: Clauses, end: int) -> Subject:
    token = clauses.sentence[end - 1]
    if token.lower != "who":
        return Subject("pronoun", end - 1, end, head=token.lower)
    before = end - 1
    if before and clauses.sentence[before - 1].text == ",":
        before -= 1
    name = clauses.ending.get(before)
    head = _name_before(clauses, name) if name is not None else None
    return Subject("relative", end - 1, end, head.name if head is not None and head.kind == "named" else None)


def _name_before(clauses: Clauses, name: Name) -> Subject:
    first = _from_margin(clauses, name.first)
    if first is not None:
        return Subject("named", first, name.last, name)
    first = _phrase_start(clauses, name.first)
    before = clauses.sentence[first - 1] if first else None
    if before is not None and before.lower in ("a", "an", "the") and first > 1:
        if clauses.sentence[first - 2].lower in _ATTACHING:
            first, before = first - 1, clauses.sentence[first - 2]
    if before is not None and before.lower in _ATTACHING:
        head = _head_of(clauses, first - 1)
        if head is not None:
            return head._replace(last=name.last)
        if first > 1:
            return Subject("nominal", first - 1, name.last)
    also: tuple[Name, ...] = ()
    if before is not None and before.lower == "and" and first - 1 in clauses.ending:
        other = clauses.ending[first - 1]
        also, first = (other,), other.first
    return Subject("named", first, name.last, name, also)


def _from_margin(clauses: Clauses, first: int) -> int | None:
    """Return where the words before a name begin that stand between it and a comma or quotation: *White House aide* NAME."""
    sentence = clauses.sentence
    for start in range(first, max(-1, first - 9), -1):
        before = sentence[start - 1] if start else None
        if before is None or before.kind == "quote" or before.text == ",":
            ends = start == first or (before is not None and before.kind == "quote")
            ends = ends or sentence[first - 1].lower in ROLES or sentence[start].lower in ("'s", "’s")
            return start if ends else None
        if before.kind != "word" and before.lower not in ("'s", "’s", "/"):
            return None
        if before.lower in _BREAKS or before.lower in _ATTACHING or before.lower in PRONOUNS or before.lower in cues():
            return None
    return None


def _head_of(clauses: Clauses, preposition: int) -> Subject | None:
    """Find the noun or name that a prepositional phrase hangs on: *an aide* to NAME, *NAME* of Dartmouth."""
    name = clauses.ending.get(preposition)
    if name is not None:
        return _name_before(clauses, name)
    if preposition and clauses.sentence[preposition - 1].kind == "word":
        return _noun_before(clauses, preposition)
    return None


def _phrase_start(clauses: Clauses, first: int) -> int:
    """Step back over the role and the article before a name: *the longtime campaign manager* NAME."""
    sentence, start = clauses.sentence, first
    while start and first - start < 8 and _is_modifier(sentence[start - 1].lower):
        start -= 1
    if start < first and start and sentence[start - 1].lower in _DETERMINERS:
        start -= 1
    return start


def _is_modifier(word: str) -> bool:
    return word in ROLES or word in PLACES_IN_ORDER or word in HONORIFICS


def _noun_before(clauses: Clauses, end: int) -> Subject | None:
    """Read a noun phrase backwards to its determiner; its head is the last noun before any preposition."""
    sentence = clauses.sentence
    head, start = end - 1, end - 1
    while start >= 0 and end - start < 16:
        token = sentence[start]
        if token.kind == "mark" and not token.text.endswith("s") or token.lower in _BREAKS or token.kind == "quote":
            break
        if token.lower in cues() and start < end - 1 and not token.lower.endswith("s"):
            break
        if token.lower in _ATTACHING:
            head = start - 1
        start -= 1
        if token.lower in _DETERMINERS and (start < 0 or sentence[start].lower not in _ATTACHING):
            break
    start += 1
    if head < start or start >= end:
        return None
    owner = clauses.ending.get(head + 1)
    if owner is not None and owner.first >= start:
        return _name_before(clauses, owner)._replace(last=end)
    if sentence[head].lower in ORGANISATION_NOUNS:
        owner = next((name for name in reversed(clauses.names) if start <= name.first and name.last <= head), None)
    return Subject("nominal", start, end, owner, head=sentence[head].lower)


def _before_aside(clauses: Clauses, comma: int, opening: str) -> Subject | None:
    """Find NAME in "NAME, an apposition, said"; the nearest comma with a name before it wins."""
    sentence = clauses.sentence
    nominal = organisation = None
    for at in range(comma - 1, max(0, comma - _FARTHEST), -1):
        if sentence[at].text == ";":
            break
        if sentence[at].text != opening:
            continue
        named = _named_beside(clauses, at, comma)
        if named is not None:
            return named
        owner = clauses.ending.get(at)
        if organisation is None and owner is not None and owner.shape == "organisation":
            organisation = _name_before(clauses, owner)
        if opening != ",":
            return _before_aside(clauses, at, ",")
        if nominal is None and sentence[at - 1].kind == "word" and sentence[at - 1].lower in ROLES:
            nominal = _noun_before(clauses, at)
    return nominal or organisation


def _named_beside(clauses: Clauses, opening: int, comma: int) -> Subject | None:
    """Read what stands between two commas as an apposition to the name before, or as the name itself."""
    inner = clauses.starting.get(opening + 1)
    if inner is not None and inner.last == comma and _is_described(clauses, opening):
        return Subject("named", inner.first, comma + 1, inner)
    name = _name_ending(clauses, opening)
    if name is None or name.shape in ("place", "organisation") or not _opens_aside(clauses, opening + 1):
        return None
    subject = _name_before(clauses, name)
    if subject.kind != "named":
        return None
    return subject._replace(last=comma + 1, description=(opening + 1, comma))


def _is_described(clauses: Clauses, end: int) -> bool:
    """Tell whether the noun before a comma is the role of the name after it; in "an aide to his lawyer, NAME," it is not."""
    noun = _noun_before(clauses, end)
    if noun is None or noun.kind != "nominal":
        return False
    return all(token.lower != "to" for token in clauses.sentence[noun.first : end])


def _name_ending(clauses: Clauses, end: int) -> Name | None:
    """Find the name that ends before a token, over what stands in brackets after it: NAME (R-Utah)."""
    sentence = clauses.sentence
    if end and sentence[end - 1].text == ")":
        opening = (i for i in range(end - 2, max(0, end - 9), -1) if sentence[i].text == "(")
        end = next(opening, end)
    return clauses.ending.get(end)


def _opens_aside(clauses: Clauses, index: int) -> bool:
    """Tell whether what follows a comma can stand between a name and its verb: all but what joins."""
    token = clauses.sentence[index]
    return token.lower not in _BREAKS and token.text not in ",;:" or token.lower in ("while", "when", "as", "though", "although", "because", "since", "before", "after")


def subject_after(clauses: Clauses, start: int) -> Subject | None:
    """Find the subject that begins at token `start`: said *the mayor, NAME*."""
    sentence = clauses.sentence
    for index in range(start, min(len(sentence), start + 9)):
        token = sentence[index]
        if index in clauses.starting:
            return _name_after(clauses, start, _last_in_row(clauses, clauses.starting[index]))
        if token.lower in ("he", "she", "they") and index == start:
            return Subject("pronoun", index, index + 1, head=token.lower)
        if token.text == "/":
            continue
        if token.kind != "word" or token.lower in _BREAKS or token.lower in _ATTACHING or token.lower in PRONOUNS:
            return _noun_after(clauses, start, index)
    return None


def _last_in_row(clauses: Clauses, name: Name) -> Name:
    """Step from a name over a role to the one who holds it: *Clinton's foreign policy aide* NAME."""
    sentence = clauses.sentence
    for end in range(name.last, min(len(sentence), name.last + 7)):
        if end in clauses.starting:
            held = sentence[end - 1].lower in ROLES or sentence[end - 1].lower in ORGANISATION_NOUNS
            return clauses.starting[end] if held else name
        token = sentence[end]
        if not token.text[0].islower() and token.lower not in ("'s", "’s"):
            return name
        if token.lower in _BREAKS or token.lower in _ATTACHING or token.lower in PRONOUNS:
            return name
    return name


def _name_after(clauses: Clauses, start: int, name: Name) -> Subject:
    sentence = clauses.sentence
    following = sentence[name.last] if name.last < len(sentence) else None
    if following is not None and following.lower in ("'s", "’s", "'", "’"):
        owned = clauses.starting.get(name.last + 1)
        return _name_after(clauses, start, owned) if owned is not None else Subject("nominal", start, name.last + 1)
    if name.shape == "place" and following is not None and following.kind == "word" and following.text.islower():
        return Subject("nominal", start, _phrase_end(sentence, name.last))
    if following is not None and following.text == "," and _is_apposition(sentence, name.last + 1):
        end = _aside_end(sentence, name.last + 1)
        return Subject("named", start, end, name, description=(name.last + 1, end))
    return Subject("named", start, name.last, name)


def _phrase_end(sentence: Sentence, start: int) -> int:
    end = start
    while end < min(len(sentence), start + _LONGEST_PHRASE) and sentence[end].text.islower():
        if sentence[end].lower in _BREAKS or sentence[end].lower in _ATTACHING or sentence[end].lower in PRONOUNS:
            break
        end += 1
    return end


def _is_apposition(sentence: Sentence, start: int) -> bool:
    if start >= len(sentence):
        return False
    token = sentence[start]
    return token.lower in _APPOSITION or token.lower in ROLES or token.lower in PLACES_IN_ORDER or token.text[0].isdigit()


def _aside_end(sentence: Sentence, start: int) -> int:
    """An apposition after its name ends with the sentence or before a quotation."""
    for index in range(start, len(sentence)):
        if sentence[index].kind == "quote":
            return index - 1
        if sentence[index].text in ".;:" :
            return index
    return len(sentence)


def _noun_after(clauses: Clauses, start: int, end: int) -> Subject | None:
    if end <= start or clauses.sentence[start].lower not in _DETERMINERS | ROLES and end - start > 3:
        return None
    return Subject("nominal", start, end, head=clauses.sentence[end - 1].lower)


def main_subject(clauses: Clauses, end: int) -> Subject | None:
    """Find the first subject of a sentence before token `end`: what its participles and conjoined verbs share."""
    start = _after_introduction(clauses.sentence, end)
    sentence = clauses.sentence
    for index in range(start, min(end, start + _FARTHEST)):
        token = sentence[index]
        if token.lower in PRONOUNS and token.lower != "who":
            return Subject("pronoun", index, index + 1, head=token.lower)
        if index in clauses.starting:
            return _name_from(clauses, clauses.starting[index])
        if token.lower in ROLES and not _leads_to_name(clauses, index + 1):
            return Subject("nominal", start, index + 1, head=token.lower)
        if (token.kind != "word" and token.text not in ",)(") or token.lower in _BREAKS:
            return None
    return None


def nearest_subject(clauses: Clauses, end: int) -> Subject | None:
    """Find the last name or pronoun before a token that a verb follows."""
    for index in range(end - 2, max(-1, end - _FARTHEST), -1):
        token = clauses.sentence[index]
        if token.lower in ("he", "she", "they"):
            return Subject("pronoun", index, index + 1, head=token.lower)
        name = clauses.starting.get(index)
        if name is not None and not (index and clauses.sentence[index - 1].lower in _ATTACHING):
            subject = _name_from(clauses, name)
            return subject if subject.kind == "named" else None
    return None


def _name_from(clauses: Clauses, name: Name) -> Subject:
    following = clauses.sentence[name.last] if name.last < len(clauses.sentence) else None
    if following is not None and following.lower in ("'s", "’s", "'", "’"):
        return Subject("nominal", name.first, name.last)
    if following is not None and not _could_be_verb(following.lower):
        return Subject("nominal", name.first, name.last + 1)
    return Subject("named", name.first, name.last, name)


def _could_be_verb(word: str) -> bool:
    return (
        not word[:1].isalpha()
        or word.endswith(("ed", "s", "ly"))
        or word in _BREAKS
        or word in _ATTACHING
        or word in cues()
        or word in _VERBS
    )


_VERBS = frozenset(
    "instead however meanwhile recently both all threw broke chose drove flew hung hid lay meant rang saw sold shook"
    " spent spun stuck struck swam swore taught thought wore withdrew stepped hopes wants needs seems"
    " who also then later never now even still often first just took went began spoke held made left came gave met ran"
    " sat stood won lost got let put kept used set cut shot laid paid led read sent found fell rose drew drove grew"
    " ate sang hit quit won't didn't doesn't along whose whom not once again brought knew saw became fought sought".split()
)


def _leads_to_name(clauses: Clauses, index: int) -> bool:
    return index in clauses.starting or (
        index < len(clauses.sentence) and clauses.sentence[index].lower in ROLES | PLACES_IN_ORDER
    )


INTRODUCING = _ATTACHING | frozenset(
    "as until under throughout inside outside since when while after before during despite although though since because if speaking asked amid following".split()
)


def introduces(sentence: Sentence, index: int) -> bool:
    """Tell whether a word opens a phrase of time, place or circumstance: *In* Paris, *this* week."""
    word = sentence[index].lower
    if not index and word.endswith(("ing", "ed")) and len(word) > 4:
        return True
    if word in ("this", "last", "earlier", "later", "next"):
        return index + 1 < len(sentence) and sentence[index + 1].lower in TIMES | CALENDAR
    return word in INTRODUCING or word in CALENDAR


def _after_introduction(sentence: Sentence, end: int) -> int:
    """Step over "In a speech on Sunday," and "But"."""
    start = 0
    while start < end and sentence[start].lower in ("but", "and", "yet", "so", "still", "then", "however", "meanwhile", "also"):
        start += 1
    if start < end and sentence[start].text == ",":
        start += 1
    if start < end and introduces(sentence, start):
        commas = (index + 1 for index in range(start, end) if sentence[index].text == ",")
        start = next(commas, start)
    return start
