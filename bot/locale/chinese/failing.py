"""What is said of an error that a person can do something about, in Chinese."""

FAILING = {
    "{what}. {fix}.": "{what}。{fix}。",
    "Too many questions are waiting just now": "现在排队的问题太多",
    "I am being stopped just now": "我正要停止运行",
    "Ask again in a moment": "请稍后再问",
    "“{written}” is no date": "“{written}”不是日期",
    "Write it as {forms}": "请写成 {forms}",
    "No feedback is kept here now": "这里现在不保存反馈",
    "Those who run this bot can change that": "机器人的运营者可以更改",
    "There is no query log": "没有提问记录",
    "Whoever runs the bot finds why in its log": "机器人的运营者可在运行日志中查到原因",
    "{path} is not a key": "{path} 不是密钥",
    "Restore it from a backup, or delete it": "请从备份恢复，或将其删除",
    "It could not be deleted ({error})": "无法删除（{error}）",
    "Try again in a minute": "请一分钟后再试",
    "It is deleted, but its words still stand on the disk, since another program reads there": (
        "已删除，但磁盘上仍留有其内容，因为另一个程序正在读取"
    ),
    "End that program, or delete something again in a minute: then they go too": (
        "请结束那个程序，或一分钟后再删除一次：届时会一并清除"
    ),
    "This article has changed since you asked, or is gone": "你提出请求后，这篇文章已有改动或已不存在",
    "Look it up again with /library remove": "请用 /资料库 删除 重新查找",
    "{name} has {size:.1f} MB; more than {most:g} MB are not taken here": (
        "{name} 有 {size:.1f} MB；这里不接收超过 {most:g} MB 的文件"
    ),
    "Split it into articles, or have it added with: onrecord add": (
        "请拆成单篇文章，或请人用 onrecord add 添加"
    ),
    "{name} could not be fetched from Discord": "无法从 Discord 取得 {name}",
    "Attach it again": "请重新上传",
    "There was no time left for {name}": "来不及读取 {name}",
    "{id} would now be called {new}": "{id} 现在的编号应为 {new}",
    "Remove it and add its file again": "请将其删除，再重新添加文件",
    "{name} and {other} are different articles with one id, {id}": (
        "{name} 和 {other} 是不同的文章，编号却同为 {id}"
    ),
    "Give one of them another id; the first was kept": "请给其中一篇换个编号；保留的是先添加的那篇",
    "{name} ended the process that read it, with code {code}": (
        "读取 {name} 的进程意外结束，退出码为 {code}"
    ),
    "This is a fault of onrecord: please report it, and leave the file out": (
        "这是 onrecord 的缺陷：请报告，并暂时略过此文件"
    ),
    "{name} was not read to its end": "{name} 没有读完",
    "Add it again": "请重新添加",
    "{name} takes more time or memory to read than a file may": "读取 {name} 所需的时间或内存超出限度",
    "Split it into articles, or leave it out": "请拆成单篇文章，或略过此文件",
    "{name} holds {number:,} {what}; more than {most:,} are not taken at once": (
        "{name} 含 {number:,} {what}；一次不接收超过 {most:,} {what}"
    ),
    "articles": "篇文章",
    "paragraphs": "个段落",
    "Split it, or have it added with: onrecord add": "请拆分文件，或请人用 onrecord add 添加",
    "There is no library at {path}": "{path} 处没有资料库",
    "Make one with: onrecord add FOLDER": "建立的方法：onrecord add FOLDER",
    "{name} is the path of another article in the library ({headline})": (
        "资料库中另一篇文章（{headline}）的路径已是 {name}"
    ),
    "Remove that one first (onrecord remove {id}), or give the file an id in its front matter": (
        "请先删除那一篇（onrecord remove {id}），或在文件开头注明编号"
    ),
    "The library does not hold {id}": "资料库中没有 {id}",
    "The library does not hold version {version} of {id}": "资料库中没有 {id} 的第 {version} 版",
    "The library holds no article {name}": "资料库中没有文章“{name}”",
    "List what it holds with: onrecord sources": "列出已有文章的方法：onrecord sources",
    "{count} articles fit {name}": "有 {count} 篇文章符合“{name}”",
    "Name one by its id, for example {ids}": "请用编号指定一篇，例如 {ids}",
    "{folder} cannot be a data folder ({error})": "{folder} 不能用作数据文件夹（{error}）",
    "Choose another with --data": "请用 --data 另选一个",
    "{path} is damaged, or no database ({error})": "{path} 已损坏，或不是数据库（{error}）",
    "Restore it from a backup, or move it away and add again": "请从备份恢复，或将其移走后重新添加",
    "{path} cannot be used now ({error})": "{path} 现在无法使用（{error}）",
    "Check the rights of its folder, that the disk has room, and that no other onrecord is writing": (
        "请检查文件夹的权限、磁盘空间，并确认没有别的 onrecord 正在写入"
    ),
    "{path} is no database of onrecord, or not the one that belongs there": (
        "{path} 不是 onrecord 的数据库，或不是此处应有的那一个"
    ),
    "Choose another folder with --data": "请用 --data 另选文件夹",
    "{path} was made by a newer onrecord (schema {done}, this one knows {known})": (
        "{path} 由较新版本的 onrecord 建立（结构版本 {done}，本程序只认得 {known}）"
    ),
    "Install the newest onrecord": "请安装最新版 onrecord",
    "{name} is not text: {why}": "{name} 不是文本：{why}",
    "Save the article as plain text and add that": "请把文章存为纯文本后再添加",
    "control characters all through it": "到处是控制字符",
    "it has NUL bytes": "含有空字节",
    "no encoding fits it": "没有合适的编码",
    "it is a zip archive or an office document": "它是压缩包或办公文档",
    "it is a PDF": "它是 PDF",
    "it is a program": "它是程序",
    "it is a picture": "它是图片",
    "it is a compressed file": "它是压缩文件",
    "it is an office document": "它是办公文档",
    "it is a rich text document": "它是富文本文档",
    "it is a web page's source": "它是网页源代码",
    "{name} looks like {encoding}, but byte {byte} does not fit": (
        "{name} 看来是 {encoding} 编码，但第 {byte} 个字节不符"
    ),
    "{name} looks like {encoding}, which we cannot read": "{name} 看来是 {encoding} 编码，无法读取",
    "Save it as UTF-8 and add it again": "请存为 UTF-8 后重新添加",
    "{name} has an ending that we do not read": "{name} 的扩展名不在可读之列",
    "Save it as one of {known}, or leave it out": "请存为 {known} 之一，或略过此文件",
    "The front matter of {name} opens on line 1 and never closes": (
        "{name} 开头的元数据从第 1 行开始，却没有结束"
    ),
    "Write --- on a line of its own below it": "请在其下方单独写一行 ---",
    "The front matter of {name} is broken: {problem}": "{name} 开头的元数据有误：{problem}",
    'Write each field as `name = "value"`': '请把每个字段写成 `name = "value"`',
    "The front matter of {name} is broken on line {line}: {problem}": (
        "{name} 开头的元数据第 {line} 行有误：{problem}"
    ),
    "Write each field as `name: value`, and quote a value that has a colon": (
        "请把每个字段写成 `name: value`，值中有冒号时加引号"
    ),
    "it is no list of fields": "它不是一列字段",
    "{name} is not JSON: {problem}": "{name} 不是 JSON：{problem}",
    "Write one JSON object on each line": "请每行写一个 JSON 对象",
    "it is nested too deep, or has too long a number": "嵌套太深，或数字太长",
    "{name} is JSON, but no object": "{name} 是 JSON，但不是对象",
    "{name}: {key} is no list": "{name}：{key} 不是列表",
    "Give `paragraphs`, a list of texts none of which is blank, or `text`, one text": (
        "请给出 `paragraphs`（文本列表，都不能为空），或 `text`（一段文本）"
    ),
    "{where} is blank": "{where} 为空",
    "{where} is no text": "{where} 不是文本",
    "Give `paragraphs`, a list of texts, or `text`, one text": (
        "请给出 `paragraphs`（文本列表），或 `text`（一段文本）"
    ),
    "{name} is empty": "{name} 是空的",
    "Put the article's text into it, or leave it out": "请放入文章正文，或略过此文件",
    "{name} holds no paragraph of an article": "{name} 中没有文章段落",
    "Check that it is the article's text, with each paragraph on a line": "请确认它是文章正文，每段一行",
    "{where} has half a character (a lone surrogate) at character {place}": (
        "{where} 的第 {place} 个字符只有一半（单独的代理码位）"
    ),
    "Export it again, or remove the escape": "请重新导出，或去掉该转义",
    "{where}: {key} is {kind}": "{where}：{key} 是{kind}",
    "Write {key} as one line of text": "请把 {key} 写成一行文本",
    "a mapping": "映射",
    "a list": "列表",
    "true or false": "真假值",
    "a number": "数字",
    "a time": "时刻",
    "{where}: {key} {written!r} is no date": "{where}：{key} {written!r} 不是日期",
    "Write it as YYYY-MM-DD": "请写成 YYYY-MM-DD",
    "YYYY, YYYY-MM or YYYY-MM-DD": "YYYY、YYYY-MM 或 YYYY-MM-DD",
}
