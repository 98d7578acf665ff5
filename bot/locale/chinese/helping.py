"""What /help says, in Chinese."""

HELPING = {
    "What is on record, word for word": "收录的文章，逐字可查",
    "Ask what the articles say. Each answer is a passage as it was printed, with who says it and where.": (
        "询问文章说了什么。每个回答都是原文段落，并注明发言者和出处。"
    ),
    "All commands": "所有命令",
    "**Ask** with `/ask`, by mentioning me, or in a direct message\n"
    "- What did the harbour master say about the ferry?\n"
    "- Who said anything about dredging since 2022?\n"
    "- What does The Courier say about salt in rice fields?\n"
    "- Exact words in quotation marks: “run a ferry for nine people”\n"
    "- Any message, in its menu under *Apps*: **Ask about this**": (
        "**提问**：用 `/提问`、提到我，或发私信\n"
        "- 港务长对渡轮说了什么？\n"
        "- 2022年以来谁谈到了疏浚？\n"
        "- 关于稻田盐害，谁说了什么？\n"
        "- 引号中的字须原样出现：“为九个人开一班渡轮”\n"
        "- 任何消息，在其菜单的“应用”（*Apps*）中：**就此提问**"
    ),
    "**Check** whether somebody really said that\n"
    "- `/verify` with the words; leave out what you like as “...”\n"
    "- Any message, in its menu under *Apps*: **Find the source**": (
        "**核对**一句话是否真有人说过\n"
        "- `/核对引语`，写上原话；可以省略的部分写作“……”\n"
        "- 任何消息，在其菜单的“应用”（*Apps*）中：**查找出处**"
    ),
    "**Look around**\n- `/people` for who speaks and all they say, `/sources` for the articles": (
        "**浏览**\n- `/人物`：谁发过言，说过什么；`/来源`：有哪些文章"
    ),
}
