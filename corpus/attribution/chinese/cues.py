"""Where a Chinese clause has a verb of saying, and where what is said begins after it."""

import re
from itertools import islice
from typing import NamedTuple

from corpus.attribution.chinese.clauses import Clause
from corpus.attribution.chinese.subjects import Subject, find_subject, leading_subject
from corpus.attribution.chinese.text import Piece
from corpus.attribution.chinese.words import CLOSING, COMPLETING, SPEECH, THOUGHT, WRITING, any_of, words
from corpus.statement import Act, Span

_RELEASING = frozenset(("公布", "发布"))
_JOINED = words("笑道 叹道 补道")
_WRITING, _THOUGHT = frozenset(WRITING), frozenset([*THOUGHT, "看来"])
_OPEN = frozenset([*SPEECH, *THOUGHT, *_JOINED])
_CUE = re.compile(
    rf"(?P<first>{any_of([*SPEECH, *THOUGHT, *CLOSING, *WRITING, *_JOINED, *_RELEASING, '告诉', '看来'])})"
    rf"(?P<second>(?:着|时)?(?:{any_of(COMPLETING)}))?"
)
_OTHER_WORD = re.compile(
    r"称[为呼号之职赞霸得王病谓重作]|说[谎情理唱辞法服话完出起得到客教]|说好[的了]|说不[定清准出]|说明(?![年天日早晚，：])"
    r"|指[着向责标数控导挥定望]|问[题卷世责候及]|答[案应]|讲[话座台究]|评论[员区家]|介绍[信所人]|发言[人权]|报道[组员]"
    r"|分析(?:师|人士|员)|批评[者家声]|希望(?:小学|工程)|保证金|(?:要求|建议|承诺|确认)书"
)
_WITHIN_WORD = re.compile(r"[小传虽据胡游解劝听再]说|[简自俗号职名堪统尊别昵]称|[被所]\w")
_NEVER_SAID = re.compile(
    r"(?:未|没有?|不愿意?|拒绝|不肯|无法|不能|不便|难以|来|换句话|可以|应该|也就是|或者|比如|总的来|所谓|被|[是能]否)$"
)
_NOUNS = frozenset(
    words(
        """
        承诺 建议 要求 批评 指责 警告 希望 评价 回应 解释 说明 声明 报道 主张 质疑 威胁 呼吁 担心 担忧 预测
        估计 判断 期待 期望 评论 介绍 提醒 保证 抗议 赞扬 称赞 谴责 分析 承认 确认
        """
    )
)
_OF_NOUNS = re.compile("(?:的|[很许更众太]多|不少|[这那一]些|[种份项句番]|[受收遭听得][到过])$")
"""What stands before a verb of saying only where it is a noun: 更多的承诺, 收到批评."""
_CONDITION = re.compile("(?:但|而|不过)?(?:如果|假如|假使|倘若|要是|若是|除非|即使|即便|无论|不管)")
_LISTENER = re.compile(
    r"(?:[^，：]{0,10}?(?:记者|媒体|新华社|中央社|法新社|路透社)|我们|外界|大家|笔者|[他她]们?|[^，：]{1,6}$)"
)
_RELEASE = re.compile("公布|发布|发表|发出|召开|推出|印发|下发|通过")
_LONGEST_RELEASED = 16
_MOST_CUES = 24
"""A run of words with more is no prose."""


class Lead(NamedTuple):
    """A subject and its verb of saying. What is said begins at `content`, or else after the clause."""

    subject: Subject
    cue: Span
    content: int
    act: Act


def read_lead(piece: Piece, following: str, clause: Clause) -> Lead | None:
    """Return the first verb of saying in a run of words that has a subject, or could share one.

    Of two with one subject the one that ends the clause counts: 谈到他担心的事时表示，.
    `following` is the kind of the piece after it, empty at the end of the paragraph.
    """
    first: Lead | None = None
    if _CONDITION.match(clause.plain, piece.start, piece.end):
        return None
    for match in islice(_CUE.finditer(clause.plain, piece.start, piece.end), _MOST_CUES):
        content = _content_start(match, following)
        if content is None or (first is not None and content < piece.end):
            continue
        subject = find_subject(clause.until(match.start()))
        if subject is not None and _can_say(subject, match, closes=content == piece.end):
            lead = Lead(subject, match.span(), content, _act(match))
            if first is None:
                first = lead
            elif subject.span == first.subject.span:
                return lead
    return first


def find_topic(clause: Clause) -> Subject | None:
    """Return whom a sentence is about: the person it begins with, or the institution that publishes."""
    released = _RELEASE.search(clause.plain, clause.start, clause.end)
    publisher = find_subject(clause.until(released.start())) if released else None
    return publisher if publisher and publisher.kind == "institution" else leading_subject(clause)


def _can_say(subject: Subject, match: re.Match[str], *, closes: bool) -> bool:
    """Reject the writer's own I, and verbs that share a subject but need not be of saying: 预计三月完工."""
    if subject.kind == "self":
        return False
    if subject.kind in ("unread", "document"):
        return match["first"] in SPEECH and (closes or subject.kind == "document")
    if subject.kind != "none":
        return True
    speaks = match["first"] in SPEECH and subject.span[0] == match.start()
    return match["first"] not in _THOUGHT and (closes or subject.joined or speaks)


def _content_start(match: re.Match[str], following: str) -> int | None:
    plain, (start, end), limit = match.string, match.span(), match.endpos
    before = plain[max(match.pos, start - 4) : start]
    if _is_other_word(match, before):
        return None
    if match["first"] in _RELEASING:
        return limit if following == "colon" and limit - end < _LONGEST_RELEASED else None
    if match["first"] == "告诉" and not match["second"]:
        told = _LISTENER.match(plain, end, limit)
        return told.end() if told else None
    if match["first"] == "看来":
        return end if end == limit and "在" in plain[match.pos : match.pos + 5] else None
    opens = match["first"] in _OPEN or match["second"]
    return end if end == limit or opens else None


def _is_other_word(match: re.Match[str], before: str) -> bool:
    plain, (start, end), limit = match.string, match.span(), match.endpos
    if _NEVER_SAID.search(before) or (before.endswith("不") and match["first"] not in _THOUGHT):
        return True
    if match["first"] in _NOUNS and _OF_NOUNS.search(before):
        return True
    if before and _WITHIN_WORD.match(plain, start - 1, start + 1):
        return True
    if match["second"]:
        return False
    return bool(_OTHER_WORD.match(plain, start, limit)) or (end < limit and plain[end] in "的了过")


def _act(match: re.Match[str]) -> Act:
    if match["second"] == "写道" or match["first"] in _WRITING:
        return "writing"
    return "thought" if match["first"] in _THOUGHT and not match["second"] else "speech"
