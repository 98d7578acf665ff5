"""What stands on and around buttons, in Chinese."""

BUTTONS = {
    "‹ Previous": "‹ 上一页",
    "Next ›": "下一页 ›",
    "Share": "分享",
    "Context": "上下文",
    "Open": "打开",
    "Follow up": "追问",
    "Ask again": "再次提问",
    "What you typed:": "你输入的内容：",
    "Useful": "有用",
    "Not useful": "没用",
    "Read the article": "阅读原文",
    "Delete it": "删除",
    "page {number} of {pages}": "第 {number} 页，共 {pages} 页",
    "Only the person who asked can do this. Ask for yourself, with the same command.": (
        "只有提问者可以这样操作。你可以用同一命令自行提问。"
    ),
    "There are no buttons now: what they need could not be kept.": "暂无按钮：所需的数据未能保存。",
    "This has expired. Please ask again.": "已过期。请重新提问。",
    "Thank you. It is kept without your name, for those who run this bot.": (
        "谢谢。反馈已保存，不含你的姓名，供运营者参考。"
    ),
    "Ask": "提问",
    "Your question": "你的问题",
    "Name somebody, or it is still about what was said by {names}.": (
        "请写上姓名，否则仍指{names}所说的话。"
    ),
    "What was wrong?": "哪里不对？",
    "What was wrong with the answer?": "这个回答哪里不对？",
    "In your words, if you like": "如果愿意，请用自己的话说明",
    "wrong speaker": "发言者有误",
    "not relevant": "答非所问",
    "other": "其他",
}
