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
    "I do not answer in this channel. Please ask in another one.": (
        "我不在此频道回答问题。请到别的频道提问。"
    ),
    "I do not answer direct messages. Please ask in a server that has me.": (
        "我不回答私信。请在有我的服务器中提问。"
    ),
    "That is many questions in a short time. Please wait {wait}.": "短时间内问题太多。请等待 {wait}。",
    "{passages} on record": "收录有 {passages}",
    ", {shown} shown": "，显示 {shown} 个",
    " and {copies} nearly the same": "，另有 {copies} 个几乎相同",
    "page {number} of {pages}": "第 {number} 页，共 {pages} 页",
    "paragraph {number}": "第 {number} 段",
    "{paragraph}, the passage": "{paragraph}，即所引段落",
    "also in: {place}": "另见：{place}",
    "headline unknown": "标题不详",
    "publisher unknown": "媒体不详",
    "date unknown": "日期不详",
    ", guessed from the link": "，据链接推测",
    "said by": "发言者",
    "several are called": "同名者不止一位",
    "{names} (ask with a full name)": "{names}（请用全名提问）",
    "nobody on record is called": "没有收录此人的话",
    "looked for": "查找",
    "exactly": "原文",
    "only": "限于",
    "left out without a date": "因无日期而略去",
    "in no article": "文章中没有",
    "showing {shown}, since nobody is called {typed}": "没有人叫 {typed}，显示的是 {shown}",
    "still said by: {names} (ask with a name to change that)": (
        "仍是此人所说：{names}（提问时写上姓名即可更换）"
    ),
    "speaker unknown": "发言者不详",
    "in part: ": "部分：",
    "corrected": "已更正",
    "not sure": "不确定",
    "the quotation goes on from the paragraph before": "引语接自上一段",
    "taken from the statement beside it": "据相邻言论推断",
    "not said in the passage": "段落中未说明",
    "‹ Previous": "‹ 上一页",
    "Next ›": "下一页 ›",
    "Share": "分享",
    "Context": "上下文",
    "Open": "打开",
    "Follow up": "追问",
    "Useful": "有用",
    "Not useful": "没用",
    "Read the article": "阅读原文",
    "Delete it": "删除",
    "Only the person who asked can do this. Ask for yourself, with the same command.": (
        "只有提问者可以这样做。请用同一命令自己提问。"
    ),
    "This has expired. Please ask again.": "已过期。请重新提问。",
    "Thank you. It is kept without your name, for those who run this bot.": (
        "谢谢。你的反馈会不带姓名地保存，供运营者参考。"
    ),
    "Ask me what the articles on record say, for example: what did the harbour master say?": (
        "请问我已收录的文章说了什么，例如：港务长说了什么？"
    ),
    "I cannot read a reply to the answer of a command. Mention me in it, or use “Follow up” beneath "
    "the answer.": ("我读不到对命令回答的回复。请在回复中提到我，或使用回答下方的“追问”。"),
    "Sorry, something broke here. The log has it as error {number}.": (
        "抱歉，这里出错了。日志中的错误编号是 {number}。"
    ),
    "What is kept about you": "保存的与你有关的数据",
    "Your questions, for {days}": "你的问题，保存 {days}",
    "`{file}` has each question as you typed it, when it was asked, in which server and channel "
    "(neither for a direct message), which passages answered it, and your feedback, if you gave any.": (
        "`{file}` 保存每个问题的原文、提问时间、所在服务器和频道（私信则都不保存）、回答所用的段落，"
        "以及你的反馈（如有）。"
    ),
    "Your questions: not kept": "你的问题：不保存",
    "This bot keeps no log of questions, and no feedback.": "本机器人不保存提问记录，也不保存反馈。",
    "What buttons need, for {days}": "按钮所需的数据，保存 {days}",
    "`{file}` has the question, quotation or search, and which passages were shown, so that the "
    "buttons beneath an answer work after a restart.": (
        "`{file}` 保存问题、引语或搜索词，以及显示过的段落，使回答下方的按钮在重启后仍可用。"
    ),
    "Not your name": "不保存你的姓名",
    "Neither file has your name or your user id, but a pseudonym. It is made from your user id with "
    "the key in `{file}`; without the key nobody can tell that it is you.": (
        "两个文件都没有你的姓名或用户 ID，只有化名。化名由你的用户 ID 和 `{file}` "
        "中的密钥生成；没有密钥，谁也认不出是你。"
    ),
    "Who can read it": "谁能看到",
    "Whoever runs this bot and can read its folder, and for each server those who keep the library: "
    "they see what was asked there, with the pseudonym. Nothing is sent anywhere but to Discord, and "
    "what you ask is never written into the process log.": (
        "运营本机器人并能读取其文件夹的人，以及各服务器的资料库管理者：他们能看到在那里提出的问题和化"
        "名。除 Discord 外不向任何地方发送数据，你的问题也从不写入运行日志。"
    ),
    "How it goes": "如何删除",
    "`/forget-me` deletes all of it at once.": "`/forget-me` 会立即全部删除。",
    "Messages in Discord are not mine to delete: neither yours, nor my answers in a channel. Delete "
    "your own there, and ask a moderator for the others.": (
        "Discord 中的消息我无法删除：你的消息和我在频道中的回答都是如此。你的消息请自行删除，其他的请"
        "找管理员。"
    ),
    "This deletes at once, and for good, what I keep about you: your questions and your feedback in "
    "the query log, and what the buttons of your answers need.": (
        "这会立即永久删除我保存的与你有关的数据：提问记录中你的问题和反馈，以及你的回答的按钮所需的数据。"
    ),
    "Deleted: {questions} of the query log, feedback on {answers}, and the buttons' memory of {showings}.": (
        "已删除：提问记录中的 {questions}、对 {answers}的反馈、{showings}的按钮数据。"
    ),
}
