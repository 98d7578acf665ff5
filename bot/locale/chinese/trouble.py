"""What is said where something may not be, or fails, in Chinese."""

TROUBLE = {
    "I do not answer in this server. Whoever runs me decides where I may.": (
        "我不在此服务器回答问题。在哪里回答由我的运营者决定。"
    ),
    "I do not answer in this channel. Please ask in another one.": (
        "我不在此频道回答问题。请到别的频道提问。"
    ),
    "I do not answer direct messages. Please ask in a server that has me.": (
        "我不回答私信。请在有我的服务器中提问。"
    ),
    "That is many questions in a short time. Please wait {wait}.": "提问太频繁，请等待 {wait}。",
    "Sorry, something broke here. The log has it as error {number}.": (
        "抱歉，这里出错了。日志中的错误编号是 {number}。"
    ),
    "This is for those who may manage this server, and for the roles that whoever runs the bot has named.": (
        "只有能管理此服务器的人，以及机器人运营者指定的身份组，才能使用此命令。"
    ),
    "This works in a server only.": "此命令只能在服务器中使用。",
}
