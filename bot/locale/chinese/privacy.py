"""What is told about privacy, in Chinese."""

PRIVACY = {
    "What is kept about you": "保存的与你有关的数据",
    "Your questions, for {days}": "你的问题，保存 {days}",
    "`{file}` has each question as you typed it and each quotation that you checked, when it was asked, "
    "in which server and channel (neither for a direct message), which passages answered it, and your "
    "feedback, if you gave any.": (
        "`{file}` 保存每个问题和每段核对过的引语的原文、提问时间、所在服务器和频道（私信则都不保存）、回答"
        "所用的段落，以及你的反馈（如有）。"
    ),
    "Your questions: not kept": "你的问题：不保存",
    "This bot keeps no log of questions, and no feedback.": "本机器人不保存提问记录，也不保存反馈。",
    "What buttons need, for {days}": "按钮所需的数据，保存 {days}",
    "`{file}` has the question, quotation or search, and which passages were shown, so that the buttons "
    "beneath an answer work after a restart.": (
        "`{file}` 保存问题、引语或搜索词，以及显示过的段落，使回答下方的按钮在重启后仍可用。"
    ),
    "Not your name": "不保存你的姓名",
    "Neither file has your name or your user id, but a pseudonym. It is made from your user id with the "
    "key in `{file}`; without the key nobody can tell that it is you.": (
        "两个文件都没有你的姓名或用户 ID，只有化名。化名由你的用户 ID 和 `{file}` 中的密钥生成；没有密钥，"
        "谁也认不出是你。"
    ),
    "Who can read it": "谁能看到",
    "Whoever runs this bot and can read its folder, and for each server those who keep the library: they "
    "see what was asked there, with the pseudonym. Nothing is sent anywhere but to Discord, and what you "
    "ask is never written into the process log.": (
        "运营本机器人并能读取其文件夹的人，以及各服务器的资料库管理者：他们能看到在那里提出的问题和化名。除"
        " Discord 外不向任何地方发送数据，你的问题也从不写入运行日志。"
    ),
    "How it goes": "如何删除",
    "`/forget-me` deletes all of it at once.": "`/删除我的数据` 会立即全部删除。",
    "Messages in Discord are not mine to delete: neither yours, nor my answers in a channel. Delete your "
    "own there, and ask a moderator for the others.": (
        "Discord 中的消息我无法删除：你的消息和我在频道中的回答都是如此。你的消息请自行删除，其他的请找管理"
        "员。"
    ),
    "This deletes at once, and for good, what I keep about you: your questions, the quotations that you "
    "checked and your feedback in the query log, and what the buttons of your answers need.": (
        "这会立即永久删除我保存的与你有关的数据：提问记录中你的问题、核对过的引语和反馈，以及你的回答的按钮"
        "所需的数据。"
    ),
    "Deleted: {questions} of the query log, feedback on {answers}, and the buttons' memory of {showings}.": (
        "已删除：提问记录中的 {questions}、对 {answers}的反馈、{showings}的按钮数据。"
    ),
}
