"""What is said of an answer, and to whom asks, in Chinese."""

ASKING = {
    "{passages} on record": "收录有 {passages}",
    "at least {passages} on record": "收录有至少 {passages}",
    ", {count} of them on the topic": "，其中 {count} 个与所查内容有关",
    ", {shown} shown": "，显示 {shown} 个",
    " and {copies} nearly the same": "，另有 {copies} 个几乎相同",
    "said by": "发言者",
    "several are called": "同名者不止一位",
    "{names} (ask with a full name)": "{names}（请用全名提问）",
    "nobody quoted is called": "没有收录此人的话",
    "looked for": "查找",
    "exactly": "原文",
    "only": "限于",
    "left out without a date": "因无日期而略去",
    "in no article": "文章中没有",
    "showing {shown}, since nobody is called {typed}": "没有叫“{typed}”的人，已按“{shown}”查找",
    "still said by: {names} (ask with a name to change that)": (
        "仍只看此人的话：{names}（提问时写上姓名即可换人）"
    ),
    "Ask me what the articles on record say, for example: what did the harbour master say?": (
        "可以问我收录的文章里说了什么，例如：港务长说了什么？"
    ),
    "I cannot read a reply to the answer of a command. Mention me in it, or use “Follow up” beneath the "
    "answer.": ("我读不到对命令回答的回复。请在回复中提到我，或使用回答下方的“追问”。"),
}
