"""How many of what there are, in Chinese: each has a word of its own to be counted with, and no plural."""

COUNTED = {
    "answer or list": "{number} 个回答或列表",
    "answer": "{number} 个回答",
    "article": "{number} 篇文章",
    "day": "{number} 天",
    "paragraph": "{number} 个段落",
    "passage": "{number} 个段落",
    "question": "{number} 个问题",
    "question or quotation": "{number} 个问题或引语",
    "quotation": "{number} 段引语",
    "second": "{number} 秒",
    "speaker": "{number} 位发言者",
    "statement": "{number} 条言论",
    "difference": "{number} 处不同",
    "place": "{number} 处",
    "version": "{number} 个版本",
}
