"""What joins words and names, and how days are named, in Chinese."""

JOINING = {
    "; ": "；",
    ", ": "、",
    " ": "，",
    " or ": "或",
    ".": "。",
    "{what}: {found}": "{what}：{found}",
    "since {day.year}": "{day.year}年以来",
    "since {day}": "{day.year}年{day.month}月{day.day}日以来",
    "until {day}": "截至{day.year}年{day.month}月{day.day}日",
    "in {publisher}": "{publisher}",
    "on {day}": "{day.year}年{day.month}月{day.day}日",
    "in {day:%B %Y}": "{day.year}年{day.month}月",
    "in {day.year}": "{day.year}年",
    "from {day.year} to {last.year}": "{day.year}年至{last.year}年",
    "from {day} to {last}": "{day.year}年{day.month}月{day.day}日至{last.year}年{last.month}月{last.day}日",
}
