"""What lists, and the pages of an article and of a person, say in Chinese."""

BROWSING = {
    "Sources with “{search}”": "含“{search}”的来源",
    "Sources": "来源",
    "No article has all of this in its headline, publisher, authors or date.": (
        "没有哪篇文章的标题、媒体、作者或日期包含所有这些词。"
    ),
    "No article is on record yet. Add some with: onrecord add FOLDER": (
        "还没有收录文章。添加方法：onrecord add FOLDER"
    ),
    "People called “{name}”": "名叫“{name}”的人物",
    "People": "人物",
    "Nobody who speaks on record is called so. Try the start of any part of the name.": (
        "收录的发言者中没有这样的名字。请试试姓名任一部分的开头。"
    ),
    "Nobody speaks on record yet. Add articles with: onrecord add FOLDER": (
        "还没有收录任何人的言论。添加文章的方法：onrecord add FOLDER"
    ),
    "On record no more": "已不再收录",
    "It has been removed from the library since.": "此后已从资料库中删除。",
    "It is on record no more. Please search again.": "已不再收录。请重新搜索。",
    "{versions} on record: first {first}, this one {newest}": (
        "收录有 {versions}：最早 {first}，本版 {newest}"
    ),
    "Quoted in it": "文中引用",
    "Nobody is reported to say anything in it.": "文中没有引用任何人的话。",
    "also called {names}": "又称{names}",
    "Quoted in": "言论见于",
    "together: {names}": "共同发言：{names}",
}
