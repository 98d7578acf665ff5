"""A small library in Chinese, of our own writing, and what of a message is not Chinese."""

import re
from datetime import date

from corpus.library import Library
from tests.articles import article, put
from tests.discord.world import every_text, labels

BRIDGE = (
    "南岸旧桥将于明年春天拆除，市政厅周五表示。",
    "港务长王文清说：“旧桥已经撑不过下一个冬天。”",
    "他还说，新桥要等三年。",
    "旧桥建于1911年。",
    "渔民陈海生没有出席会议。",
    "商会会长李国荣表示：“没有桥，渡轮就是唯一的路。”",
)
OURS = re.compile("`[^`]*`|onrecord( add FOLDER)?|https?://[^ ]*")
"""What is the same in every language: what is typed, what the program is called, and links."""


def put_bridge_on_record(data):
    with Library(data / "library.sqlite", create=True) as library:
        about = {"publisher": "南岸晚报", "published": date(2024, 5, 17), "date_origin": "guessed"}
        url = "https://bridge.example/2024/05/17/bridge"
        put(library, article("bridge", *BRIDGE, headline="旧桥明年拆除", url=url, **about))
        put(library, article("ferry", BRIDGE[5], "渡轮每天开两班。", headline="渡轮加班"))


def english_in(*texts):
    """Return the words in Latin letters in some texts, but for what is the same in every language."""
    return [word for text in texts for word in re.findall("[A-Za-z]{2,}", OURS.sub("", text or ""))]


def said(message):
    """Return all that a message says, in its texts and on its buttons."""
    content = getattr(message, "content", "") or ""
    return [content, *every_text(message), *filter(None, labels(message))]
