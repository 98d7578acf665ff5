"""What stands on and around buttons, in Chinese."""

BUTTONS = {
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
    "page {number} of {pages}": "第 {number} 页，共 {pages} 页",
    "Only the person who asked can do this. Ask for yourself, with the same command.": (
        "只有提问者可以这样做。请用同一命令自己提问。"
    ),
    "This has expired. Please ask again.": "已过期。请重新提问。",
    "Thank you. It is kept without your name, for those who run this bot.": (
        "谢谢。你的反馈会不带姓名地保存，供运营者参考。"
    ),
}
