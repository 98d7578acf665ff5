"""Where what is said begins and ends, in tokens of a sentence: before its cue, after it, or on both sides."""

from corpus.attribution.clauses import Clauses, Subject
from corpus.attribution.cues import Cue, cues
from corpus.attribution.grammar import PRONOUNS
from corpus.attribution.lexicon import words
from corpus.attribution.report import Region
from corpus.attribution.sentences import Sentence
from corpus.attribution.sharing import introduces
from corpus.attribution.titles import CALENDAR
from corpus.attribution.verbs import ADVERBS, is_governed

_STOPS = frozenset(".!?,;:—–…")
_PREPOSITIONS = words(
    """
    in on at during to by via through after before for from with last this earlier late early next
    """
)
_VENUES = words(
    """
    statement interview interviews speech tweet tweets email e-mail letter call conference briefing
    rally debate remarks message note memo report post column article op-ed event hearing session
    meeting forum show program appearance address press podcast release telephone phone facebook twitter
    video television radio campaign stop trail week month year night morning afternoon evening day
    reporters supporters voters audience crowd editorial documents filing testimony
    """
)
_PARTICLES = words("for on out against about of at off it with")
_NOT_RESUMING = words(
    """
    who which when while as after before a an the in on at during with whose where citing
    """
)
_JOINING = words("but and yet so still however meanwhile instead nevertheless then also")
_SUBORDINATING = words("as after when while before because")
_SOMEBODY = words("a an the his her their its my our me him them us")
_MOST_WORDS_TO_SOMEBODY = 7
_LONGEST_ADVERBIAL = 16


def content_around(clauses: Clauses, subject: Subject, cue: Region, verb: Cue | None) -> tuple[Region, ...]:
    """Find what the subject says with this cue. Empty where nothing is left to be said."""
    left, right = min(subject.first, cue[0]), max(subject.last, cue[1])
    if verb is None and left:
        return _before_source(clauses.sentence, left, right)
    if verb is not None and "addressee" in verb.complements:
        right = _after_addressee(clauses, right)
    before = _before(clauses, left, right)
    if before is not None:
        return before
    start = cue[1] if verb is not None and subject.first < cue[0] else right
    return content_after(clauses, start, verb)


def _before_source(sentence: Sentence, left: int, right: int) -> tuple[Region, ...]:
    """What *according to* gives the source of stands before it, and may go on after it."""
    end = _trim(sentence, left)
    start = _clause_start(sentence, end)
    return ((start, end), *_resumed(sentence, right)) if start < end else ()


def _before(clauses: Clauses, left: int, right: int) -> tuple[Region, ...] | None:
    sentence = clauses.sentence
    if not left:
        return None
    before = sentence[left - 1]
    if before.kind == "quote":
        if _is_title(sentence, left - 1, right):
            return None
        return ((_clause_start(sentence, left), left), *_resumed(sentence, right))
    if before.text not in (",", "—", "–", "--", "―"):
        return None
    if not _is_aside(sentence, right) or not _is_content(sentence, left - 1, right):
        return None
    return ((_clause_start(sentence, left - 1), left - 1), *_resumed(sentence, right))


def _clause_start(sentence: Sentence, left: int) -> int:
    """A clause starts with its sentence, but for the word that joins it to the one before."""
    start = 0
    for index in range(left - 1, 0, -1):
        if sentence[index].text == ";":
            start = index + 1
            break
    while (
        start < left - 1
        and sentence[start].lower in ("but", "and", "yet", "so")
        or sentence[start].text == ","
    ):
        start += 1
    return start


def _is_content(sentence: Sentence, end: int, right: int) -> bool:
    """Tell whether the words before a comma could be what is said, and are no mere "In Paris on Monday"."""
    if sentence[end - 1].kind != "quote" and (end < 2 or (end < 3 and sentence[0].lower in _JOINING)):
        return False
    if sentence[end - 1].kind == "quote" or not introduces(sentence, 0):
        return True
    if sentence[0].lower.endswith(("ed", "ing")):
        return False
    return right >= len(sentence) or sentence[right].text not in ",:"


def _is_aside(sentence: Sentence, right: int) -> bool:
    """Tell whether nothing but time and place follows, so that what is said must stand before."""
    if right >= len(sentence) or sentence[right].text in _STOPS:
        return True
    if sentence[right].lower in _SUBORDINATING:
        return True
    at = _after_adverbial(sentence, right)
    return at > right and (at >= len(sentence) or sentence[at].text in _STOPS)


def _is_title(sentence: Sentence, quote: int, right: int) -> bool:
    """Tell whether a quotation before a subject is the name of something: on "The Evening Hour," NAME said ..."""
    words = sentence[quote].text.strip("\"'“”‘’,.«»").split()
    titled = quote and len(words) < 6 and all(word[0].isupper() for word in words if len(word) > 3)
    return bool(titled) and not _is_aside(sentence, right)


def _resumed(sentence: Sentence, right: int) -> tuple[Region, ...]:
    """Find where a quotation goes on after its cue: "...," NAME said, "..."."""
    for index in range(right, len(sentence)):
        token = sentence[index]
        if token.kind == "quote" and sentence[index - 1].text in (",", ":", "—", "–", "--"):
            return ((index, _trim(sentence, len(sentence))),)
        cue = cues().get(token.lower)
        if cue is not None and not cue.participle:
            break
    right = _after_adverbial(sentence, right)
    if right < len(sentence) and sentence[right].text == "," and len(sentence) - right > 4:
        following = sentence[right + 1]
        if following.lower not in _NOT_RESUMING and not following.lower.endswith(("ing", "ed")):
            return ((right + 1, _trim(sentence, len(sentence))),)
    return ()


def content_after(
    clauses: Clauses, start: int, verb: Cue | None, *, limit: int | None = None
) -> tuple[Region, ...]:
    """Find what follows a cue, over whom it was said to, when and where."""
    sentence = clauses.sentence
    start = _after_setting(clauses, start, verb)
    end = min(_content_end(clauses, start), limit or len(sentence))
    if end - start < 1 or (end - start == 1 and sentence[start].kind == "mark"):
        return ()
    return ((start, end),)


def _after_setting(clauses: Clauses, start: int, verb: Cue | None) -> int:
    sentence = clauses.sentence
    if verb is not None and "addressee" in verb.complements:
        start = _after_addressee(clauses, start)
    if verb is not None and start < len(sentence) - 1 and sentence[start].lower in verb.governs - {"that"}:
        start += 1
    if verb is not None and start < len(sentence) and ("object" in verb.complements or verb.lemma == "put"):
        start += sentence[start].lower in _PARTICLES
    settled = _after_adverbial(sentence, start)
    if settled > start and settled < len(sentence) and sentence[settled].lower in ("about", "for", "against"):
        settled += 1
    start = settled
    while start < len(sentence) and sentence[start].text in (",", ":", "—", "–", "--"):
        start += 1
    return start


def _after_addressee(clauses: Clauses, start: int) -> int:
    sentence = clauses.sentence
    if start < len(sentence) and sentence[start].lower in (
        "me",
        "him",
        "them",
        "us",
        "you",
        "her",
        "reporters",
    ):
        return start + 1
    for index in range(start, min(len(sentence), start + _MOST_WORDS_TO_SOMEBODY)):
        token = sentence[index]
        if token.lower == "to" and _is_infinitive(sentence, index):
            return start
        if token.lower in (
            "that",
            "to",
            "about",
            "of",
            "in",
            "on",
            "whether",
            "during",
            "how",
            "why",
            "at",
            "not",
        ):
            return index
        if token.kind == "quote" or token.text in ",:" or token.lower in CALENDAR:
            return index
        if index in clauses.starting and clauses.starting[index].last < len(sentence):
            end = clauses.starting[index].last
            return start if sentence[end].lower == "to" and _is_infinitive(sentence, end) else end
        if token.lower in PRONOUNS and index > start:
            return index
    return start


def _after_adverbial(sentence: Sentence, start: int) -> int:
    """Step over "on Monday", "in a statement": as far as *that*, a colon or a quotation, or to a known venue."""
    while start < len(sentence) and (sentence[start].lower in CALENDAR or sentence[start].lower in ADVERBS):
        start += 1 + (
            start + 1 < len(sentence)
            and sentence[start].lower in CALENDAR
            and sentence[start + 1].text.isdigit()
        )
    if (
        start >= len(sentence)
        or sentence[start].lower not in _PREPOSITIONS
        or _is_infinitive(sentence, start)
    ):
        return start
    venue = start
    for index in range(start, min(len(sentence), start + _LONGEST_ADVERBIAL)):
        token = sentence[index]
        if (
            token.lower == "that"
            or token.text == ":"
            or (token.kind == "quote" and sentence[index - 1].text == ",")
        ):
            return index
        if token.lower in _VENUES or token.lower in CALENDAR or (venue == index and token.text.isdigit()):
            venue = index + 1
        elif token.text in _STOPS:
            return index if token.text == "," and index + 2 < len(sentence) else venue
        elif token.lower in PRONOUNS:
            return index
    return venue


def _is_infinitive(sentence: Sentence, at: int) -> bool:
    if sentence[at].lower != "to" or at + 1 >= len(sentence):
        return False
    following = sentence[at + 1]
    return not following.capital and following.lower not in _VENUES and following.lower not in _SOMEBODY


def _content_end(clauses: Clauses, start: int) -> int:
    """Content ends with the sentence, or where the reporter takes over: ", adding", ", according to"."""
    sentence = clauses.sentence
    table = cues()
    for index in range(start + 1, len(sentence)):
        token = sentence[index]
        if token.text == "," and index + 1 < len(sentence):
            following = table.get(sentence[index + 1].lower)
            if (following is not None and following.participle) or sentence[index + 1].lower == "according":
                return _trim(sentence, index)
        if token.lower == "and" and index + 1 < len(sentence):
            word = sentence[index + 1].lower
            following = table.get(word)
            finite = following is not None and not following.participle and word != following.lemma
            if following is not None and finite and is_governed(sentence, index + 1, following):
                return _trim(sentence, index)
    return _trim(sentence, len(sentence))


def _trim(sentence: Sentence, end: int) -> int:
    while end and sentence[end - 1].kind == "mark" and sentence[end - 1].text in ".,;:!?…—–":
        end -= 1
    return end
