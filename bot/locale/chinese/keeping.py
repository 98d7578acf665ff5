"""What those who keep the library are told, in Chinese."""

KEEPING = {
    "Added to the library": "已加入资料库",
    "Adding to the library: {number} of {count} files": (
        "正在加入资料库：已完成 {number} 个，共 {count} 个文件"
    ),
    "{number:,} {outcome}": "{number:,} 篇{outcome}",
    "read": "已收录",
    "unchanged": "未变",
    "replaced": "已更新",
    "failed": "未收录",
    "empty": "空文件",
    "Delete this article for good?": "要永久删除这篇文章吗？",
    "Deleted will be: {paragraphs}, {statements}, {versions} with their originals, and all corrections.": (
        "将删除：{paragraphs}、{statements}、{versions}及其原件，以及所有更正。"
    ),
    "It cannot be undone. Answers that were given show that it has been removed.": (
        "此操作无法撤销。已给出的回答会注明文章已删除。"
    ),
    "Deleted from the library": "已从资料库中删除",
    "Delete for good": "永久删除",
    "The library": "资料库",
    "never": "从未",
    "last added: {when}": "最近收录：{when}",
    "{moment:%Y-%m-%d %H:%M} UTC": "{moment.year}年{moment.month}月{moment.day}日 {moment:%H:%M}（UTC）",
    "data folder: {size:,.1f} MB": "数据文件夹：{size:,.1f} MB",
    "rules: version {version}": "规则：第 {version} 版",
    "; {articles} read by earlier ones: onrecord reread": (
        "；其中 {articles}是用旧版规则读取的（更新方法：onrecord reread）"
    ),
    "The query log": "提问记录",
    "What was asked in this server. Only you see this.": "这些是在此服务器提出的问题。只有你能看到。",
    "; only the newest {shown:,} fit, onrecord log export writes all": (
        "；文件中只放得下最新的 {shown:,} 个，用 onrecord log export 可导出全部"
    ),
    "week of {day}: {answered:,} answered, {refused:,} refused": (
        "{day.year}年{day.month}月{day.day}日起的一周：回答 {answered:,} 个，未能回答 {refused:,} 个"
    ),
    "{times:,} × {what} ({more})": "{times:,} × {what}（{more}）",
    "{times:,} × useful": "{times:,} × 有用",
    "{times:,} × not useful: {reason}": "{times:,} × 没用：{reason}",
    "Refused, by words": "未能回答的问题，按所查的词归并",
    "Most quoted sources": "引用最多的来源",
    "Most quoted people": "引用最多的人物",
    "Quotations that were checked": "核对过的引语",
    "on record, word for word": "有记录，逐字相符",
    "nearly on record": "有相近的记录",
    "on record, said by somebody else": "有记录，但出自他人",
    "on record, speaker unknown": "有记录，但发言者不详",
    "not on record": "没有记录",
    "nothing to look for": "没有可查的词",
    "What people thought": "大家的反馈",
    "no words": "没有可查的词",
    "empty library": "资料库为空",
    "nothing on record": "没有收录",
    "unknown name": "没有此人",
    "never quoted": "未被引用",
    "not on this": "未谈及此事",
    "no phrase": "没有此原文",
    "filtered out": "不在所限范围内",
    "annotated": "已重新标注",
}
