"""Why nothing is shown, and what to do next, in Chinese."""

REFUSING = {
    "The question has no words to look for": "问题中没有可以查找的词",
    "Ask with a name or a topic, for example: what did Li Mingjiang say?": (
        "请写上人名或话题，例如：李明江说了什么？"
    ),
    "The library holds no articles yet": "资料库中还没有文章",
    "Add some where the library is kept: onrecord add FOLDER": (
        "请在存放资料库的机器上添加：onrecord add FOLDER"
    ),
    "Nothing on record for: {words}": "没有收录与此有关的内容：{words}",
    "No passage on record has enough of: {words}": "收录的文章中没有足够相关的段落：{words}",
    " (in no article: {words})": "（文章中没有：{words}）",
    "Check the spelling, ask with other words, or list the sources": (
        "请核对写法，换用别的词提问，或列出来源"
    ),
    "Nobody called {name} is on record": "收录的文章中没有叫“{name}”的人",
    "Ask for one of these: {names}": "可以改问：{names}",
    "Check the spelling, or list the people who are": "请核对写法，或列出收录的人物",
    "{name} is mentioned in {paragraphs}, but never quoted": (
        "有 {paragraphs}提到“{name}”，但没有引用其言论"
    ),
    "Read the mentions below, or ask “who spoke about {name}?”": (
        "请看下方提及之处，或提问：“谁谈到了{name}？”"
    ),
    "{name} is on record in {paragraphs}, none of which has: {words}": (
        "{name}的言论见于 {paragraphs}，但其中都没有：{words}"
    ),
    "Ask “what did {name} say?”": "请提问：“{name}说了什么？”",
    "No paragraph on record has exactly: {phrases}": "收录的段落中没有这样的原文：{phrases}",
    "Ask without the quotation marks to look for the words one by one": "去掉引号再问，即可逐词查找",
    "Nothing of it is on record {limits}": "在此范围内没有收录相关内容：{limits}",
    "Loosen that, and there is more on record: {counts}": "请放宽范围，收录的还有：{counts}",
    "{passages} {limits}": "{passages}（{limits}）",
    "without any limit": "不限范围",
}
