"""How passages are cited, and how we know who speaks, in Chinese."""

CITING = {
    "paragraph {number}": "第 {number} 段",
    "{paragraph}, the passage": "{paragraph}，即所引段落",
    "also in: {place}": "另见：{place}",
    "headline unknown": "标题不详",
    "publisher unknown": "媒体不详",
    "date unknown": "日期不详",
    ", guessed from the link": "，据链接推测",
    "speaker unknown": "发言者不详",
    "in part: ": "部分：",
    "corrected": "已更正",
    "not sure": "不确定",
    "the quotation goes on from the paragraph before": "引语接自上一段",
    "taken from the statement beside it": "据相邻言论推断",
    "not said in the passage": "段落中未说明",
}
