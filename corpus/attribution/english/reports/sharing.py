"""The subject that several verbs of a sentence share, and the phrases that come before it."""

from corpus.attribution.english.reports.report import Report
from corpus.attribution.english.sentences.boundaries import Sentence
from corpus.attribution.english.sentences.clauses import Clauses, Subject
from corpus.attribution.english.sentences.cues import cues
from corpus.attribution.english.sentences.grammar import (
    ATTACHING,
    BEFORE_VERBS,
    CLOSED,
    DASHES,
    INTRODUCING,
    IRREGULAR_VERBS,
    JOINING,
    POSSESSIVES,
    PRONOUNS,
)
from corpus.attribution.english.sentences.names import Name
from corpus.attribution.english.sentences.offices import is_of_office
from corpus.attribution.english.sentences.titles import (
    CALENDAR,
    NATIONS,
    ORGANISATION_NOUNS,
    PLACES_IN_ORDER,
    ROLES,
    TIMES,
)
from corpus.attribution.english.sentences.tokens import Token
from corpus.attribution.lexicon import words

_CLAUSE_OPENERS = words("that how why")
_FARTHEST = 40
_LONGEST_NOUN = 6
_FEWEST_LETTERS = 5
"""Of a participle that opens a sentence; shorter words in -ed and -ing are others: *red*, *king*."""

_QUESTIONED = words("asked pressed questioned told")
_LONGEST_DATELINE = 10
_DATING = TIMES | CALENDAR
_BEHIND_SUBJECTS = JOINING | ATTACHING | BEFORE_VERBS | IRREGULAR_VERBS | CALENDAR
_LINKING = words("but and yet so still then however meanwhile also")


def main_subject(clauses: Clauses, end: int) -> Subject | None:
    """Find the first subject before token `end`: what participles and conjoined verbs share."""
    start = after_introduction(clauses.sentence, end)
    for index in range(start, min(end, start + _FARTHEST)):
        token = clauses.sentence[index]
        if token.lower in PRONOUNS and token.lower != "who":
            return Subject("pronoun", index, index + 1, head=token.lower)
        if index in clauses.starting:
            return _named(clauses, clauses.starting[index])
        if token.lower in ROLES and not _leads_to_name(clauses, index + 1):
            return Subject("nominal", start, index + 1, head=token.lower)
        if token.lower in JOINING or (token.kind != "word" and token.text not in ",)("):
            return None
    return None


def outer_subject(found: list[Report]) -> Subject | None:
    """Return the subject of the latest report that is no part of another."""
    own = [report for report in found if report.rule != "according"]
    for report in reversed(own):
        if not any(other.holds(report.head) for other in own if other.subject.kind != "relative"):
            return report.subject
    return None


def nearest_subject(clauses: Clauses, end: int) -> Subject | None:
    """Find the last name or pronoun before a token that a verb follows."""
    for index in range(end - 2, max(-1, end - _FARTHEST), -1):
        word = clauses.word(index)
        if word in ("he", "she", "they"):
            return Subject("pronoun", index, index + 1, head=word)
        if index in clauses.starting and clauses.word(index - 1) not in ATTACHING:
            subject = _named(clauses, clauses.starting[index])
            return subject if subject.kind == "named" else None
    return None


def clause_subject(clauses: Clauses, start: int, end: int) -> Subject | None:
    """Find the subject with which what is said opens, if it is the last before `end`: that *she* rose."""
    near = nearest_subject(clauses, end)
    opens = near is not None and 0 <= near.first - start <= (clauses.word(start) in _CLAUSE_OPENERS)
    return near if opens and near is not None and clauses.word(near.last) not in ATTACHING else None


def holder(clauses: Clauses, name: Name) -> Name:
    """Step from a name over a role to the one who holds it: *Haskell's foreign policy aide* NAME."""
    for end in range(name.last, min(len(clauses.sentence), name.last + _LONGEST_NOUN + 1)):
        token = clauses.sentence[end]
        if end in clauses.starting:
            role, other = clauses.word(end - 1), clauses.starting[end]
            named = role in ROLES or role.removesuffix("s") in ROLES or role in ORGANISATION_NOUNS
            named = named or _is_noun(role, name, other)
            holds = named or is_of_office(clauses, end - 2)
            return other if holds else name
        belongs = token.text[0].islower() or token.lower in POSSESSIVES or token.lower in ROLES
        if not belongs or (token.lower in CLOSED and not is_of_office(clauses, end)):
            break
    return name


def _is_noun(word: str, name: Name, other: Name) -> bool:
    """Tell whether a word between two names can say what the second is: Haskell *constituent* NAME."""
    return other.shape == "person" and name.shape != "person" and word.isalpha() and not could_be_verb(word)


def could_be_subject(clauses: Clauses, name: Name) -> bool:
    """Tell whether what follows a name could be a verb, or a mark that leads to one."""
    following = clauses.word(name.last)
    return following not in POSSESSIVES and following != "and" and could_be_verb(following)


def _named(clauses: Clauses, name: Name) -> Subject:
    name = holder(clauses, name)
    following = clauses.token(name.last)
    if following is None or (following.lower not in POSSESSIVES and could_be_verb(following.lower)):
        return Subject("named", name.first, name.last, name)
    return Subject("nominal", name.first, name.last + 1)


def could_be_verb(word: str) -> bool:
    """Tell whether a word after a subject can be its verb."""
    if not word[:1].isalpha() or word.endswith(("ed", "s", "ly")):
        return True
    return word in _BEHIND_SUBJECTS or word in cues()


def _leads_to_name(clauses: Clauses, index: int) -> bool:
    return index in clauses.starting or clauses.word(index) in ROLES or clauses.word(index) in PLACES_IN_ORDER


def introduces(sentence: Sentence, index: int) -> bool:
    """Tell whether a word opens a phrase of time, place or circumstance: *In* Paris, *this* week."""
    word = sentence[index].lower
    if not index and opens_with_participle(sentence):
        return True
    if word in ("this", "last", "earlier", "later", "next"):
        return index + 1 < len(sentence) and sentence[index + 1].lower in _DATING
    return word in INTRODUCING or word in CALENDAR


def opens_with_participle(sentence: Sentence) -> bool:
    """Tell whether a sentence begins with a form in -ed or -ing: *Asked* why, *When asked* why, ..."""
    first, second = (token.lower for token in (*sentence[:2], sentence[0])[:2])
    if first == "when" and second in _QUESTIONED:
        return True
    owns = second in POSSESSIVES  # Beijing's
    return first.endswith(("ing", "ed")) and len(first) >= _FEWEST_LETTERS and not owns


def after_dateline(sentence: Sentence) -> int:
    """Return where a sentence begins behind "LARCH, Feb. 2 (XPA) —", 0 where it has no dateline."""
    for index, token in enumerate(sentence[:_LONGEST_DATELINE]):
        if token.text in DASHES:
            return index + 1
        if not (token.capital or token.text[0].isdigit() or token.text in "(),"):
            break
    return 0


def after_introduction(sentence: Sentence, end: int) -> int:
    """Step over "But" and "In a speech on Sunday,"."""
    start = after_dateline(sentence)
    while start < end and (sentence[start].lower in _LINKING or (start and sentence[start].text == ",")):
        start += 1
    if start < end and introduces(sentence, start):
        commas = (index + 1 for index in range(start, end) if _ends_with_comma(sentence[index]))
        start = next((after for after in commas if not _goes_on(sentence, after, end)), start)
    return start


def _ends_with_comma(token: Token) -> bool:
    return token.text == "," or (token.kind == "quote" and token.text[-2] == ",")


def _goes_on(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether an introduction goes on after a comma: in Ames, *Iowa*, *on Sunday*, ..."""
    if start + 1 >= end:
        return False
    place = sentence[start].lower in NATIONS and sentence[start + 1].text == ","
    return place or introduces(sentence, start) or _names_somebody(sentence, start)


def _names_somebody(sentence: Sentence, start: int) -> bool:
    """Tell whether a name between commas belongs to an introduction: through his lawyer, *NAME*, he ..."""
    after = next((index for index in range(start, len(sentence)) if not sentence[index].capital), start)
    pronoun = sentence[after + 1].lower if after + 1 < len(sentence) else ""
    return after > start and sentence[after].text == "," and pronoun in ("he", "she", "they")
