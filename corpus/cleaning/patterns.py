r"""The wording of furniture: what stands on scraped pages again and again and is no article.

One pattern a line, in the syntax of `re`; each must match a whole line of the page, in either case.
`{name}` stands for a word list below, and `(?=...)` before a costly pattern spares prose from it.
`{colon}` is one behind which no sentence goes on in small letters. What may stand behind marks begins with
`\W*`, which is looked for once for all that do: outside of brackets such a pattern has no `|`. A pattern
earns its place by standing on the pages of more than one publisher, and by being nothing that a journalist
would write as a sentence of an article.
"""

WORDS = {
    "ad": "advertisements? advert ad sponsored sponsored.content promoted promoted.content paid.post"
    " 广告 廣告 広告 anzeige werbung publicidad publicité pubblicità publicidade реклама",
    "agency": "AP AFP EPA EPA-EFE Reuters Getty Getty.Images Xinhua Kyodo Bloomberg TASS Sputnik Alamy ANI"
    " Shutterstock PA PA.Media PA.Wire Anadolu Anadolu.Agency iStock Zuma Zuma.Press Imago PTI Yonhap CNS"
    " DPA VCG Handout Associated.Press Press.Association Agence.France-Presse",
    "picture": "photos? photographs? photographers? pictures? images? illustrations? graphics? credits?"
    " 摄影 图 圖",
    "network": "twitter x facebook instagram youtube whatsapp telegram linkedin tiktok threads bluesky reddit"
    " mastodon flipboard weibo wechat messenger pinterest snapchat google.news apple.news social.media",
    "share": "share tweet e-?mail print save bookmark copy.link link.copied facebook twitter x linkedin"
    " reddit whatsapp telegram messenger pinterest instagram youtube weibo wechat threads bluesky flipboard"
    " gift comment follow",
    "mail": "newsletters? e-?mails? inbox alerts? briefings? updates digest",
    "desk": "reporting writing editing translation compiled edited translated written produced graphics?",
    "related": "articles? story stories topics? content links? coverage news posts? videos? reads? headlines",
    "of this page": "article story page post link",
    "report": "report article story page post link",
}

COLON = r"[:：|>»](?! ?(?-i:[a-z]).*\.$)"

FURNITURE = {
    "advertisement": r"""
        [\W_]*{ad}(?:\W+(?:scroll|skip|continue)\b.{0,40})?[\W_]*
        after newsletter promotion
        (?:story|article|content|report)s? continues? (?:below|after)[\w\s]{0,40}[.:]?
        (?:scroll|skip|swipe) (?:down )?(?:to continue|for more|past|advert|ad\b)[\w\s]{0,40}
        (?:ad|advertisement) (?:feedback|choices)
        (?:remove|hide|why) (?:all )?(?:these )?ads?\??
        (?:this|the) advertisement has not loaded\b.{0,60}
    """,
    "time code": r"""
        (?:(?:duration|video|audio|live|play(?:ing)?|now playing)\W*)?\d{1,3}:[0-5]\d(?::[0-5]\d)?
        \d{1,3}:[0-5]\d\W+source\b.{1,40}
    """,
    "share count": r"""
        \d{1,3}(?:[.,]?\d{3})*(?:\.\d)?\s?[km]?
        \W*\d[\d.,]*\s?[km]?\s(?:shares?|comments?|likes?|views?|reactions?|retweets?|replies|claps?)\W*
        (?:shares?|comments?|likes?|views?|retweets?)\W{0,3}\(?\d[\d.,]*\s?[km]?\)?
    """,
    "section break": r"""
        [\W_]+
    """,
    "photo caption": r"""
        \W*(?:file |staff )?{picture}(?: (?:by|courtesy(?: of)?|source))?\s?[:：©]\s?(?-i:[A-Z@©]).{1,200}
        \W*(?:image|photo|picture|media) (?:caption|source|credit|copyright|gallery)\W*
        \W*(?:image|photo|picture|media) (?:caption|source|credit|copyright)(?:[,:]|\s(?-i:[A-Z])).{0,300}
        (?=.*:|.*：).{0,400}[.!?”"')。]\s{0,3}\W?(?:file |staff )?{picture}(?: by| credit)?\s?[:：].{1,80}
        (?=.*\)\W?$).{0,400}\((?:[\w/]{1,20} )?{picture}(?: by|:|/| courtesy).{0,80}\)\W?
        (?=.*\)|.*\]).{0,400}[(\[][^()\[\]]{0,60}[/ ]{agency}(?: via [\w ]{1,30})?[)\]]\W?
        (?=.{1,160}$)(?:[^.!?]{1,80}(?:/| via |\W ))?{agency}(?:/[\w .]{1,40}| via [\w ]{1,40})?\.?
        (?=.{1,120}$).{0,80}(?:via|/|©)\s?{agency}\W?
        (?=.*\.\.\.|.*…).{0,400}[.!?”"')]\s{0,3}credit(?:\.{3}|…).{1,80}
        (?=.*/).{0,400}(?-i:AP Photo|REUTERS|AFP|EPA)/[\w .,\-]{1,60}(?:/file photo)?
        (?:file (?:photo|picture|image|pic)|handout(?: photo)?|screengrab|enlarge(?: this)? image)\b.{0,60}
    """,
    "video title": r"""
        (?:video|watch(?: now| live| more| it)?|now playing|play video|live)\s?[:|：][^.]{1,200}
        (?:play|watch)(?: the)? video|video (?:player|ad|duration|unavailable)\b.{0,60}
        (?:this video (?:can ?not|can't|could not) be|to play this video you need)\b.{0,160}
    """,
    "related headline": r"""
        \W*(?:read|see|watch|hear|view)(?: it)?(?: more| also| next| full (?:story|article))?\s?{colon}.*
        \W*(?:also|must|further|more|don'?t miss)(?:[ -](?:read|reading|on this story))?\s?{colon}.*
        \W*(?:related|recommended|see also|must[ -]see|more (?:from|on)\b.{1,60})\s?{colon}.*
        \W*(?:(?:also|must)[ -]read|further reading|see also)\W*
        \W*(?:lesen sie auch|mehr zum thema|te puede interesar|lea también|(?:à )?lire aussi)\W*(?:{colon}.*)?
        \W*related {related}\W*(?:[:|].*)?
        \W*(?:read|see) (?:more|also|next|on)(?: \w+){0,4}\W{0,3}
        (?:相关|相關)(?:阅读|閱讀|新闻|新聞|报道|報道|文章).{0,80}|(?:延伸阅读|延伸閱讀|推荐阅读|更多新闻).{0,80}
    """,
    "promotion": r"""
        \W*(?:sign|signing) up\b.{0,400}\b{mail}\b.{0,400}
        \W*sign up(?: (?:now|here|today|free|for free|to\b.{1,60}|for\b.{1,60}))?\W*
        \W*(?:get|receive|have|want)\b.{1,160}\b(?:in|to|into|by|via) your {mail}\b.{0,80}
        \W*(?:enter|submit|confirm) your e-?mail\b.{0,200}
        your e-?mail(?: address)?\W*
        \W*(?:please )?subscribe\b(?:\W*| (?:now|here|today|to|for|on|and|via|at)\b.{0,400})
        \W*(?:get|discover|do|see|explore|read|enjoy) more (?:with|from|on|in|like this)\b[^.]{0,60}
        \W*(?:learn|find out|discover|show|load|view|see|read|tell me) more\W*
        \W*(?:click|tap) here\W*
        \W*(?:click|tap|go|head) (?:on )?(?:here|this link)\b.{0,400}
        \W*follow (?:us|@?\w+(?: \w+){0,3}) (?:on|at) {network}\b.{0,200}
        \W*(?:like|join|find|connect with|message|contact) us (?:on|at)\b.{0,120}
        \W*(?:download|get|try|install) our\b.{0,40}\bapps?\b.{0,200}
        \W*(?:listen|subscribe|tune in) (?:to|on|wherever)\b.{0,80}\b(?:podcasts?|spotify)\b.{0,160}
        \W*(?:already|not yet|not) a (?:subscriber|member|registered user)\b.{0,120}
        \W*(?:become|be) a (?:member|subscriber|supporter)\b.{0,160}
        \W*support (?:our|independent|local|quality)\b.{0,80}
        \W*(?:log|sign) in(?: (?:to|or|here|with|now)\b.{0,120})?\W*
        register(?: now| for free)?|create an account
        \W*(?:to continue reading|continue reading|keep reading|unlock (?:this|the|your))\b.{0,200}
        \W*(?:start|begin) your (?:free )?(?:trial|subscription)\b.{0,160}
        \W*(?:listen to (?:this|the) (?:article|story)|hear this story)\b.{0,80}
        \W*(?:play|pause|stop|mute|unmute)(?: audio)?\W*
        \W*(?:donate|contribute|subscribe|register|join)(?: (?:now|today|here|us))?\W*
        \W*(?:add|make|set)\b.{1,40}\bpreferred source\b.{0,60}
        \W*(?:get|send|email) (?:us )?(?:news )?tips?\W.{0,120}
        (?:do you have|have you|got) a (?:tip|story|news tip)\b.{0,160}
        (?:扫码|扫一扫|订阅|訂閱|關注|关注)(?:(?:我们|我們|本报|本報|公众号|微信|微博|客户端).{0,60})?
    """,
    "share button": r"""
        \W*(?:{share}(?:\W+|$)(?:(?:and|or|via|on|more)(?:\W+|$))?){1,20}
        \W*(?:share|save|print|email|copy|gift|tweet|bookmark) (?:this |the )?{of this page}\W*
        \W*(?:share|save|print|email|tweet) (?:this|the) {of this page} (?:on|via|to|with|by)\b.{0,60}
        \W*(?:share|save|print|email|tweet) (?:this|options|full article)\W*
        \W*share (?:on|via|to|with) (?:{network}|(?:your )?friends|e-?mail)\W*
        分享(?:到|至)?.{0,20}
    """,
    "comment count": r"""
        \W*(?:(?:view|show|read|leave|post|add|write|hide|all|no|see)\b\W*(?:\w+\W*){0,2})?comments?\W*
        \W*(?:join|start|be part of) the (?:conversation|discussion|debate)\W*
        be the first to comment\W*
        (?:comments|commenting) (?:are|is|have been) (?:closed|disabled|turned off|not available)\b.{0,80}
    """,
    "reading time": r"""
        \W*(?:(?:estimated )?(?:reading|read) time\W*)?\d{1,3}[ -]?min(?:ute)?s?(?: (?:read|listen|watch))?\W*
    """,
    "page notice": r"""
        \W*(?:we (?:use|and our partners)|(?:this|our) (?:site|website|page) uses?) .{0,120}cookies?\b.{0,300}
        \W*by (?:clicking|continuing|signing up|subscribing|registering)\b.{0,160}\b(?:you|terms)\b.{0,300}
        \W*(?:accept|reject|manage|allow)(?: (?:all|and|&|cookies?|close|continue|settings)){1,3}\W*
        \W*(?:please )?(?:enable|turn on) javascript\b.{0,160}
        \W*your browser (?:does not|doesn't|is)\b.{0,160}
        \W*you (?:have|'ve) (?:\w+ ){0,4}(?:free )?articles? (?:left|remaining|this month)\b.{0,80}
        \W*(?:jump|back) to (?:main |the )?(?:content|navigation|top|main|search|footer|article)\W*
        skip (?:to (?:[\w’']+ ){0,3}[\w’']+|links|navigation)|skip (?:this )?ad(?:vert(?:isement)?)?
        (?:this )?(?:article|story) (?:is|was) (?:more than|over|from) .{0,40}\bold\W*
        (?:home|menu|search|close|open|next|previous|prev|back|loading|expand|collapse|more|all|toggle\b.{0,40})\W*
        \W*(?:home|news)(?: ?[>›»/|] ?[^>›»/|]{1,120}){1,5}
        (?-i:[A-Z]{2,12})\s?[—–]
        (?:a|this) version of this (?:article|story) (?:appeared|appears|was published) in print\b.{0,300}
        \W*privacy (?:notice|policy)\b.{0,400}
    """,
    "copyright": r"""
        \W*(?:©|\(c\)\s|copyright\W{1,3}(?:©|\(c\)|\d{4})).{0,400}
        .{0,400}all rights reserved\b.{0,400}
        \W*(?:this|the) (?:material|article|content|story) may not be (?:published|reproduced)\b.{0,200}
        (?:版权所有|版權所有).{0,60}|[(（](?:完|编辑|責編|责编).{0,20}[)）]
    """,
    "credits": r"""
        \W*(?:additional )?{desk} by (?-i:[A-Z])[^.]{1,300}
        \W*(?:additional )?{desk} by (?-i:[A-Z]).{1,300}[;,] (?:additional )?{desk} by .{1,200}
        \W*additional (?:reporting|writing|research) by (?-i:[A-Z]).{1,200}
        \W*(?-i:[A-Z])[\w ,.&’'-]{2,120} contributed (?:to th(?:e|is) {report}\b.{0,40}|reporting\b.{0,60})
        \W*(?:our standards|sources?|via|with (?:agency )?inputs from|with reporting from)\s?{colon}.{0,120}
        (?:责任编辑|責任編輯|责编|編輯|编辑|校对|来源|來源)\s?[:：].{0,60}
    """,
    "list of tags": r"""
        \W*(?:tags?|topics?|keywords?|filed under|categories|category|sections?)\s?{colon}.{0,300}
        (?:标签|標籤|关键词)\s?[:：].{0,300}
    """,
}

END_OF_ARTICLE = r"""
    most (?:read|viewed|popular|shared|commented|watched)(?: in\b.{0,40})?
    (?:more|latest|read more) (?:from|in|on|about)\b.{0,60}|elsewhere on\b.{0,40}
    (?:related|popular|latest|more|top|promoted|recommended) {related}(?: for you)?|recommended(?: for you)?
    you (?:may|might) also (?:like|be interested in)|trending(?: now)?|editors?['’]?s? (?:picks?|choice)
    around the (?:web|bbc)|from the (?:web|homepage)|about the authors?|comments?(?: \(\d+\))?
    (?:what to )?read next|up next|in pictures|share this (?:article|story)
    lo más leído|las? más leídas?|meistgelesen|les plus lus|(?:相关|相關)(?:阅读|新闻)|延伸阅读
"""
"""Lines after which only lists and teasers come, where nothing longer follows."""

GLUED_LABELS = ("ADVERTISEMENT", "Advertisement", "广告", "Story continues")

GLUED = (
    r"(?<=[.!?。！？”\"’'»)])[ \t\u00a0]?"
    r"(?:ADVERTISEMENT|Advertisement|广告|Story continues (?:below|after)(?: (?:this )?advertisement)?)"
    r"(?=$|[ \t\u00a0]?[A-Z“\"‘'])"
    r"|^(?:ADVERTISEMENT|Advertisement)(?=[A-Z“\"‘])"
)
"""A label that the scraper left without a line of its own, touching a sentence."""
