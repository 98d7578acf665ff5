"""Names and descriptions of commands and their options in Chinese, by their English words."""

COMMANDS = {
    "ask": "提问",
    "Ask what the articles on record say.": "询问已收录的文章说了什么。",
    "question": "问题",
    "For example: what did the harbour master say?": "例如：港务长说了什么？",
    "speaker": "发言者",
    "Only what this person or organisation says.": "只看此人或此机构所说的话。",
    "publisher": "媒体",
    "Only what this publisher published.": "只看此媒体发表的文章。",
    "after": "起始日期",
    "Only articles from then on: YYYY, YYYY-MM or YYYY-MM-DD.": (
        "只看此后的文章：YYYY、YYYY-MM 或 YYYY-MM-DD。"
    ),
    "before": "截止日期",
    "Only articles up to then: YYYY, YYYY-MM or YYYY-MM-DD.": (
        "只看此前的文章：YYYY、YYYY-MM 或 YYYY-MM-DD。"
    ),
    "private": "仅自己可见",
    "Show the answer to me only.": "只向我显示回答。",
    "Ask about this": "就此提问",
    "people": "人物",
    "List who speaks in the articles on record.": "列出已收录文章中的发言者。",
    "name": "姓名",
    "A name, or the start of any part of one.": "姓名，或姓名任一部分的开头。",
    "privacy": "隐私",
    "What is kept about you, how long, and who can read it.": "保存哪些与你有关的数据、保存多久、谁能看到。",
    "forget-me": "删除我的数据",
    "Delete what is kept about you.": "删除保存的与你有关的数据。",
    "sources": "来源",
    "List the articles on record.": "列出已收录的文章。",
    "search": "搜索",
    "Words of a headline, a publisher, an author or a date.": "标题、媒体、作者或日期中的词。",
    "verify": "核对引语",
    "Check a quotation: is it on record, word for word, and whose is it?": (
        "核对一句引语：是否有逐字记录，是谁说的？"
    ),
    "text": "引语",
    "The words to check. What is left out may stand as “...”.": "要核对的话。省略之处可写作“……”。",
    "Who is supposed to have said it.": "据称是谁说的。",
    "Show the result to me only.": "只向我显示结果。",
    "Find the source": "查找出处",
    "library": "资料库",
    "Keep the library of articles.": "管理文章资料库。",
    "add": "添加",
    "Put articles on record: .txt, .md or .jsonl files, up to ten at once.": (
        "收录文章：.txt、.md 或 .jsonl 文件，一次最多十个。"
    ),
    "A file with an article; a .jsonl file can have many.": "一个文件一篇文章；.jsonl 文件可含多篇。",
    **{f"file{number}": f"文件{number}" for number in range(1, 11)},
    "Of those articles that do not state one.": "用于未注明媒体的文章。",
    "remove": "删除",
    "Delete an article from the library, for good.": "从资料库中永久删除一篇文章。",
    "article": "文章",
    "Words of its headline, or its id.": "标题中的词，或文章的编号。",
    "status": "状态",
    "How much is on record, and whether all of it can be found.": "收录了多少，是否都能检索到。",
    "log": "提问记录",
    "What was asked here, and what came of it.": "这里问过什么，结果如何。",
    "report": "报告",
    "How much is asked here, what is not answered, and who is quoted.": (
        "这里提问的数量、未能回答的问题、引用了谁。"
    ),
    "export": "导出",
    "All questions asked here, as a file of JSON lines.": "这里问过的所有问题，JSON Lines 文件。",
    "help": "帮助",
    "What can be asked, with examples, and every command.": "可以问什么、示例，以及所有命令。",
}
