"""Our phrases in Chinese, by their English words. What stands in braces is filled in."""

COUNTED = {
    "answer or list": "{number} 个回答或列表",
    "answer": "{number} 个回答",
    "article": "{number} 篇文章",
    "day": "{number} 天",
    "paragraph": "{number} 个段落",
    "passage": "{number} 个段落",
    "question": "{number} 个问题",
    "second": "{number} 秒",
    "speaker": "{number} 位发言者",
    "statement": "{number} 条言论",
}
"""How many of what there are; Chinese has a word of its own to count each with, and no plural."""

PHRASES = {
    "I do not answer in this server. Whoever runs me decides where I may.": (
        "我不在此服务器回答问题。在哪里回答由我的运营者决定。"
    ),
    "I do not answer in this channel. Please ask in another one.": "我不在此频道回答问题。请到别的频道提问。",
    "I do not answer direct messages. Please ask in a server that has me.": (
        "我不回答私信。请在有我的服务器中提问。"
    ),
    "That is many questions in a short time. Please wait {wait}.": "短时间内问题太多。请等待 {wait}。",
}
