"""What is said of a quotation that was checked, in Chinese."""

VERIFYING = {
    "On record, word for word.": "有记录，逐字相符。",
    "On record, word for word, said by {names}.": "有记录，逐字相符，发言者是{names}。",
    "Nearly on record, not word for word.": "有相近的记录，但并非逐字相符。",
    "Nearly on record, not word for word; said by {names}.": (
        "有相近的记录，但并非逐字相符；发言者是{names}。"
    ),
    "On record, but not as the words of {speaker}: it is said by {names}.": (
        "有记录，但不是{speaker}的话：发言者是{names}。"
    ),
    "On record, but not as the words of {speaker}: who says it is not known.": (
        "有记录，但不能确定是{speaker}的话：发言者不详。"
    ),
    "Not on record.": "没有记录。",
    "Nothing in it can be looked for. Give at least one word that is not a very common one.": (
        "其中没有可以查找的词。请至少给出一个不太常见的词。"
    ),
    "Nobody called {speaker} speaks on record.": "收录的文章中没有叫“{speaker}”的发言者。",
    "In {articles}, the earliest first.": "见于 {articles}，按时间先后排列。",
    "Its longest part that is on record stands below.": "下方是其中有记录的最长一段。",
    "not on record: “{typed}”": "原文没有：“{typed}”",
    "left out: “{found}”": "原文还有：“{found}”",
    "given “{typed}”, on record “{found}”": "你写的是“{typed}”，原文是“{found}”",
    "checked: “{quotation}”": "核对：“{quotation}”",
    "A part of it, the longest that is on record": "其中有记录的最长一段",
    "The first {shown} of {places} are shown; more of its words would tell them apart.": (
        "共 {places}，只显示前 {shown} 处；引语再长一些，便可区分。"
    ),
    "What {speaker} does say of it, /ask tells, with this speaker.": (
        "要看{speaker}对此说过什么，请用 /提问 并指定此发言者。"
    ),
    "Who speaks on record, /people tells.": "要看收录了谁的言论，请用 /人物。",
    "Check the spelling, give fewer words of it, or look for its topic with /ask.": (
        "请核对写法，少给几个词，或用 /提问 查找相关话题。"
    ),
}
