"""Who stands before a verb of saying in a Chinese clause, past the times, places and manners between the two.

局长邬建岚12日在发布会上再次|表示: the modifiers are taken off from the right until a subject is left.
"""

import re
from typing import Final, Literal, NamedTuple, TypeAlias

from corpus.attribution.chinese.clauses import (
    ADDRESSING,
    CONTRASTS,
    ENDS_ADDRESSING,
    JOINS,
    Clause,
    modifier_start,
    skip_opening,
)
from corpus.attribution.chinese.names import LATIN_NAME
from corpus.attribution.chinese.words import (
    ANYBODY,
    COMPOUND_SURNAMES,
    COUNTRIES,
    COURTESIES,
    DOCUMENTS,
    HAN,
    INSTITUTIONS,
    OFFICES,
    SURNAMES,
    TITLE_CHARACTERS,
    TITLES,
    WITHOUT_NAME,
    any_of,
)
from corpus.statement import Span

SubjectKind: TypeAlias = Literal[
    "name", "courtesy", "pronoun", "title", "institution", "somebody", "document", "unread", "self", "none"
]
"""`name` 邬建岚, `courtesy` 邬局长, `pronoun` 他, `title` 该负责人, `institution` 生态环境局,
`somebody` 知情人士, `document` 会议, `unread` words that may be anything, `self` 我,
`none` where the clause has no subject of its own."""


class Subject(NamedTuple):
    """Who speaks, as the clause has it. `text` is in simplified characters; `names` are full names."""

    kind: SubjectKind
    span: Span
    text: str
    names: tuple[str, ...] = ()
    description: Span | None = None
    joined: bool = False
    """Whether a word such as 并 or 还 joins it to what was said before."""
    contrasted: bool = False
    """Whether 则 or 却 sets it off from what was said before."""


_SURNAME = f"(?:{any_of(COMPOUND_SURNAMES)}|[{SURNAMES}])"
_TITLE_BEFORE = re.compile(rf"(?:{any_of([*TITLES, *TITLE_CHARACTERS])})$")
_TOGETHER = re.compile(r"[和与及、跟同]$")
_UNDERGOER = re.compile(
    r"(?:[被让请由把替叫劝]|采访|专访|致电|询问|告诉|告知|转告|要求|欢迎|支持|反对|批评|指责|谴责|质疑|质问|追问"
    r"|感谢|敦促|呼吁|建议|期待|迫使|邀请|怀疑)$"
)
_PRONOUN = re.compile(r"(?<![其吉])(?:[他她](?:本人|自己)?)$")
_SELF = re.compile(r"(?:我们?|咱们?|您|你们?|俺|自己|笔者)$")
_COURTESY = re.compile(rf"(?:{_SURNAME}(?:{any_of([*COURTESIES, *OFFICES])})|[老小]{_SURNAME})$")
_OWNING = re.compile("[的、和与]|被(?!问)")
_LEADING_PRONOUN = re.compile(f"[他她](?!们|{_OWNING.pattern})")
_LEADING_COURTESY = re.compile(rf"{_SURNAME}(?:{any_of([*COURTESIES, *OFFICES])})(?!{_OWNING.pattern})")
_AFTER_NAME = re.compile(rf"(?:{any_of(c for c in COURTESIES if c != '总')})$")
_TITLE_END = re.compile(
    rf"(?:(?:该|这位|这名|那位|那名|上述|前述|这个)?(?:[{HAN}]{{0,12}}?)(?:{any_of(TITLES)}))$"
)
_PLURAL = re.compile(r"(?:他们|她们|它们|两人|二人|三人|双方|两家|彼此)$")
_SOMEBODY = re.compile(rf"(?:{any_of(ANYBODY)})$")
_DOCUMENT = re.compile(rf"(?:{any_of(DOCUMENTS)})$")
_INSTITUTION = re.compile(rf"(?:{any_of(INSTITUTIONS)}|》)$")
_COUNTRY = re.compile(rf"(?:{any_of(COUNTRIES)}|国)$")
_LATIN = re.compile(rf"(?:{LATIN_NAME})$")
_AT_A_PLACE = re.compile("..(?<![所存正现实潜内外])在.")
"""Where the subject ends and a place begins: 王文清周五|在市政厅."""
_LATIN_INSTITUTION = re.compile(r"[A-Z][A-Za-z0-9]*[A-Z][A-Za-z0-9]*")
_CITING = re.compile("[据按]")
_STANDS_AFTER = re.compile(r"[的岁、和与对向给]$|\d日$")
_UNREAD = re.compile(rf"[{HAN}A-Za-z·・]{{2,20}}")
_IDIOM = re.compile("[是来可该或如再谓听据换]|不[得能]")
_UNDEFINED = re.compile(r"^[一某多几两三数各有]|^[该本这那此上][^海]|有关")

_LOOK_BACK: Final = 80
_SHORTEST_NOMINAL: Final = 2
_LONGEST_ACTION: Final = 20
_MOST_MODIFIERS: Final = 8


def find_subject(clause: Clause) -> Subject | None:
    """Return the subject of the verb right after a clause; None where the clause is none to read."""
    clause = clause.since(max(clause.start, clause.end - _LOOK_BACK))
    joined = contrasted = False
    rest = clause
    for _ in range(_MOST_MODIFIERS):
        subject = _subject_at_end(rest) or (None if rest.is_addressed else _nominal(rest))
        if subject is not None:
            contrasted = contrasted or clause.contrasts
            return subject._replace(joined=joined, contrasted=contrasted) if joined or contrasted else subject
        start = modifier_start(rest)
        if start is None:
            break
        modifier = rest.plain[start : rest.end]
        joined |= modifier in JOINS
        contrasted |= modifier in CONTRASTS
        rest = rest.until(start)
    return _before_action(clause) or _without_subject(clause, rest, joined=joined)


def named_at_end(clause: Clause) -> Subject | None:
    """Return the person whose name is the last of a clause."""
    subject = _person(clause) or _courtesy(clause)
    named = subject is not None and subject.kind in ("name", "courtesy") and subject.span[1] == clause.end
    return subject if named else None


def _before_action(clause: Clause) -> Subject | None:
    """Return whom a clause begins with, if only what they do comes between: 罗守义指着巷口|说."""
    subject = leading_subject(clause)
    return subject if subject is not None and clause.end - subject.span[1] <= _LONGEST_ACTION else None


def leading_subject(clause: Clause) -> Subject | None:
    """Return the person that a clause begins with, past times and small words."""
    rest = skip_opening(clause)
    pronoun = _LEADING_PRONOUN.match(rest.plain, rest.start, rest.end)
    if pronoun:
        return Subject("pronoun", pronoun.span(), pronoun.group())
    courtesy = _LEADING_COURTESY.match(rest.plain, rest.start, rest.end)
    return Subject("courtesy", courtesy.span(), courtesy.group()) if courtesy else _leading_name(clause)


def _leading_name(clause: Clause) -> Subject | None:
    found = next((name for name in clause.names if name.start >= clause.start), None)
    if found is None or found.end > clause.end or _OWNING.match(clause.plain, found.end):
        return None
    subject = _person(clause.until(found.end))
    if subject is None or subject.kind != "name":
        return None
    start = subject.description[0] if subject.description else found.start
    return subject if _stands_free(clause, start) else None


def _without_subject(clause: Clause, rest: Clause, *, joined: bool) -> Subject | None:
    left = skip_opening(rest)
    if left.text.strip():
        return Subject("unread", (rest.start, rest.end), left.text) if _is_unread_name(left.text) else None
    if _CITING.search(clause.text[:4]):
        return None
    return Subject("none", (clause.start, clause.start), "", joined=joined or left.start > rest.start)


def _is_unread_name(text: str) -> bool:
    """Tell whether words that cannot be read could well be a subject: short, no idiom such as 也就是说."""
    return _UNREAD.fullmatch(text) is not None and _IDIOM.search(text) is None


def _subject_at_end(clause: Clause) -> Subject | None:
    person = _person(clause)
    if person is None and _SELF.search(clause.text):
        return Subject("self", (clause.end - 1, clause.end), "")
    return person or _courtesy(clause) or _pronoun(clause)


def _person(clause: Clause) -> Subject | None:
    """Read a name, with a courtesy after it and a title before: 临澜大学教授沈怀舟, 沈怀舟教授."""
    if not clause.names:
        return None
    courtesy = _AFTER_NAME.search(clause.text)
    ends = [clause.end] + ([clause.start + courtesy.start()] if courtesy else [])
    found = next((f for f in clause.names if f.end in ends and f.start >= clause.start), None)
    if found is None:
        return None
    start = found.start
    description = describe(clause, start)
    outer = clause.until(description[0] if description else start)
    aside = _set_aside(outer)
    if aside is not None:
        return aside
    if _UNDERGOER.search(outer.text):
        return None
    also = _joined_names(outer)
    return Subject("name", (found.start, clause.end), found.name, (*also, found.name), description)


def _set_aside(outer: Clause) -> Subject | None:
    """Return who speaks to the person named last: 李四对王五说."""
    if ENDS_ADDRESSING.search(outer.text) is None:
        return None
    before = outer.until(outer.end - 1)
    return find_subject(before) or Subject("self", (outer.end - 1, outer.end), "")


def _joined_names(outer: Clause) -> tuple[str, ...]:
    if _TOGETHER.search(outer.text) is None:
        return ()
    before = _person(outer.until(outer.end - 1))
    return before.names if before else ()


def describe(clause: Clause, end: int) -> Span | None:
    """Return where the title right before a name stands: from the last 的 or 是, or past times and such."""
    title = _TITLE_BEFORE.search(clause.plain, clause.start, end)
    if title is None:
        return None
    ends = (clause.plain.rfind(word, clause.start, title.start()) + 1 for word in "的是")
    start = max(clause.start, *ends)
    for addressed in ADDRESSING.finditer(clause.plain, start, title.start()):
        start = addressed.end()
    start = max([start, *(name.end for name in clause.names if name.end <= title.start())])
    return skip_opening(clause.since(start).until(title.start())).start, end


def _courtesy(clause: Clause) -> Subject | None:
    match = _COURTESY.search(clause.plain, clause.start, clause.end)
    if match is None:
        return None
    title = describe(clause, match.start())
    outer = clause.until(title[0] if title else match.start())
    if not _stands_free(clause, outer.end):
        return None
    return _set_aside(outer) or Subject("courtesy", match.span(), match.group())


def _stands_free(clause: Clause, start: int) -> bool:
    """Tell whether a subject can start here: nothing is before it but times and small words."""
    before = clause.until(start)
    return not skip_opening(before).text or _STANDS_AFTER.search(before.text) is not None


def _pronoun(clause: Clause) -> Subject | None:
    plural = _PLURAL.search(clause.text)
    if plural:
        return Subject("somebody", (clause.start + plural.start(), clause.end), plural.group())
    match = _PRONOUN.search(clause.text)
    if match is None:
        return None
    start = clause.start + match.start()
    outer = clause.until(start)
    if _UNDERGOER.search(outer.text):
        return None
    return _set_aside(outer) or Subject("pronoun", (start, clause.end), match.group()[0])


def _nominal(clause: Clause) -> Subject | None:
    """Read whoever is pointed at without a name: a title, an institution, a document, anybody."""
    rest = skip_opening(clause)
    last = rest.text[rest.text.rfind("的", 0, -1) + 1 :]
    if len(rest.text) < _SHORTEST_NOMINAL or _AT_A_PLACE.search(last):
        return None
    kind = _nominal_kind(rest.text)
    if kind == "institution":
        rest = rest.since(rest.start + rest.text.rfind("的", 0, -1) + 1)
    return Subject(kind, (rest.start, rest.end), rest.text) if kind else None


def _nominal_kind(text: str) -> SubjectKind | None:
    if _LATIN_INSTITUTION.fullmatch(text):
        return "institution"
    if _LATIN.search(text) or _COUNTRY.search(text):
        return "somebody"
    if _TITLE_END.search(text):
        return "title"
    if _DOCUMENT.search(text):
        return "document"
    if _INSTITUTION.search(text) and text not in ANYBODY:
        return "institution"
    return "somebody" if _SOMEBODY.search(text) else None


def is_named_institution(text: str) -> bool:
    """Tell whether an institution has a name: 市生态环境局 has, 公司, 该局 and 一家银行 have none."""
    return text not in WITHOUT_NAME and not _UNDEFINED.match(text) and len(text) > 1
