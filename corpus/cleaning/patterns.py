"""The wording of furniture: what stands on scraped pages again and again and is no article.

Each pattern must match the whole line, in either case. A pattern earns its place by standing on the
pages of more than one publisher, and by being nothing that a journalist would write as a sentence.
"""

import re

LONGEST_FURNITURE_CHARACTERS = 600
"""A longer line is not compared with the patterns at all."""

_ANYTHING = r".{0,400}"
_ADVERTISEMENT = (
    r"(?:advertisements?|advert|sponsored(?: content)?|promoted(?: content)?|paid post|广告|廣告)"
)
_MAIL = r"(?:newsletters?|e-?mails?|inbox|alerts?|briefings?|updates|digest)"
_AGENCY = (
    r"(?:AP|AFP|EPA(?:-EFE)?|Reuters|Getty(?: Images)?|Xinhua|Kyodo|Bloomberg|TASS|Sputnik|Alamy|Shutterstock"
    r"|PA(?: Media| Images| Wire)?|Anadolu(?: Agency)?|iStock(?:photo)?|Zuma(?: Press)?|Rex(?: Features)?|Imago"
    r"|ANI|PTI|Yonhap|CNS|DPA|VCG|Handout|AP Photo|Associated Press)"
)
_NETWORK = (
    r"(?:twitter|x|facebook|instagram|youtube|whatsapp|telegram|linkedin|tiktok|threads|bluesky|mastodon|reddit"
    r"|google news|apple news|flipboard|weibo|wechat|messenger|pinterest|social media)"
)
_WORK = r"(?:(?:additional )?(?:reporting|writing|editing|translation)|compiled|edited|translated|written|produced|graphics?)"
_CREDIT = r"(?:photo(?:graph)?(?:er)?|picture|image|illustration|graphic|video|credit|摄影|圖|图)s?"

FURNITURE: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "advertisement",
        (
            rf"[\W_]*{_ADVERTISEMENT}[\W_]*",
            r"(?:story|article|content|report)s? continues? (?:below|after)[\w\s]{0,40}[.:]?",
            r"(?:scroll|skip|swipe) (?:down )?(?:to continue|for more|past|advert|ad\b)[\w\s]{0,40}",
            r"(?:ad|advertisement) (?:feedback|choices)|(?:remove|hide|why) (?:all )?(?:these )?ads?\??",
            r"(?:this|the) advertisement has not loaded yet\W.*|loading\W*",
        ),
    ),
    (
        "time code",
        (r"(?:(?:duration|video|audio|live|play(?:ing)?|now playing)\W*)?\d{1,3}:[0-5]\d(?::[0-5]\d)?",),
    ),
    (
        "share count",
        (
            r"\d{1,3}(?:[.,]?\d{3})*(?:\.\d)?\s?[km]?",
            r"\W*\d[\d.,]*\s?[km]?\s(?:shares?|comments?|likes?|views?|reactions?|retweets?|replies|claps?)\W*",
            r"(?:shares?|comments?|likes?|views?|retweets?)\W{0,3}\(?\d[\d.,]*\s?[km]?\)?",
        ),
    ),
    ("section break", (r"[\W_]+",)),
    (
        "photo caption",
        (
            rf"\W*(?:file )?{_CREDIT}(?: (?:by|courtesy(?: of)?|credit|source|copyright|caption))?\s?[:：©].*",
            r"\W*(?:image|photo|picture) (?:caption|source|credit|copyright|gallery)(?:\W*|\W*[,:]\s.{0,300}|\s(?-i:[A-Z]).{0,300})",
            rf"{_ANYTHING}[.!?”\"')。]\s{{0,3}}\W?(?:file )?{_CREDIT}(?: by| courtesy| credit)?\s?[:：].{{1,80}}",
            rf"{_ANYTHING}\((?:file )?(?:AP )?{_CREDIT}\b(?: by|:|/|,| courtesy).{{0,80}}\)\W?",
            rf"{_ANYTHING}[(\[][^()\[\]]{{0,60}}[/ ]{_AGENCY}(?: via [\w ]{{1,30}})?[)\]]\W?",
            rf"(?:[^.!?]{{1,80}}(?:/| via |\W ))?{_AGENCY}(?:/[\w .]{{1,40}}| via [\w ]{{1,40}})?\.?",
            r"(?:AP Photo|REUTERS|AFP|EPA)/[\w .\-]{1,60}",
            r".{0,80}(?:via|/|©)\s?(?:Getty(?: Images)?|AFP|Reuters|AP|EPA)\W?",
            r"(?:file (?:photo|picture|image|pic)|handout(?: photo)?|screengrab|enlarge(?: this)? image)\b.{0,60}",
            r"(?:图|圖|资料图|資料圖|摄影|攝影)[:：/].{0,60}",
        ),
    ),
    (
        "video title",
        (
            r"(?:video|watch(?: now| live| more| it)?|now playing|play video|live)\s?[:|：].*",
            r"(?:play|watch)(?: the)? video|video (?:player|ad|duration|unavailable)\b.{0,60}",
            r"(?:this video (?:can ?not|can't|could not) be (?:played|loaded)|to play this video you need).{0,160}",
        ),
    ),
    (
        "related headline",
        (
            r"\W*(?:read|see|watch|hear|view)(?: it)?(?: more| also| next| full (?:story|article))?\s?[:：|>»].*",
            r"\W*(?:also|must|further|more|don'?t miss)(?:[ -](?:read|reading|on this(?: story| topic)?))?\s?[:：|>»].*",
            r"\W*(?:related|recommended|see also|must[ -]see|more from\b.{1,40}|more on\b.{1,60})\s?[:：|>»].*",
            r"\W*related (?:articles?|stor(?:y|ies)|topics?|content|links?|coverage|news|posts?|video)s?\W*(?:[:|].*)?",
            r"\W*(?:read|see) (?:more|also|next|on)(?: \w+){0,4}\W{0,3}",
            r"(?:相关(?:阅读|新闻|报道|文章)|相關(?:閱讀|新聞|報道)|延伸阅读|延伸閱讀|推荐阅读|更多新闻).{0,80}",
        ),
    ),
    (
        "promotion",
        (
            rf"\W*(?:sign|signing) up\b{_ANYTHING}\b{_MAIL}\b{_ANYTHING}",
            r"\W*sign up(?: (?:now|here|today|free|for free|to\b.{1,60}|for\b.{1,60}))?\W*",
            rf"\W*(?:get|receive|have|want)\b.{{1,160}}\b(?:in|to|into|by|via) (?:your|an?) (?:{_MAIL})\b.{{0,80}}",
            rf"\W*(?:enter|submit|confirm) your e-?mail\b{_ANYTHING}|your e-?mail(?: address)?\W*",
            rf"\W*(?:please )?subscribe\b(?:\W*| (?:now|here|today|to|for|on|and|via|at)\b{_ANYTHING})",
            r"\W*(?:get|discover|do|see|explore|read|enjoy) more (?:with|from|on|in|like this)\b[^.]{0,60}",
            r"\W*(?:learn|find out|discover|show|load|view|see|read|tell me) more\W*|\W*(?:click|tap) here\W*",
            rf"\W*(?:click|tap|go|head) (?:on )?(?:here|this link)\b{_ANYTHING}",
            rf"\W*follow (?:us|@?\w+(?: \w+){{0,3}}) (?:on|at) {_NETWORK}\b{_ANYTHING}",
            r"\W*(?:like|join|find|connect with|message|contact) us (?:on|at)\b.{0,120}",
            rf"\W*(?:download|get|try|install) (?:our|the)\b.{{0,40}}\bapps?\b{_ANYTHING}",
            r"\W*(?:listen|subscribe|tune in) (?:to|on|wherever)\b.{0,80}\b(?:podcasts?|spotify)\b.{0,160}",
            r"\W*(?:already|not yet|not) a (?:subscriber|member|registered user)\b.{0,120}",
            r"\W*(?:become|be) a (?:member|subscriber|supporter)\b.{0,160}|\W*support (?:our|independent|local|quality)\b.{0,80}",
            r"\W*(?:log|sign) in(?: (?:to|or|here|with|now)\b.{0,120})?\W*|register(?: now| for free)?|create an account",
            rf"\W*(?:to continue reading|continue reading|keep reading|unlock (?:this|the|your))\b{_ANYTHING}",
            r"\W*(?:start|begin) your (?:free )?(?:trial|subscription)\b.{0,160}",
            r"\W*(?:listen to (?:this|the) (?:article|story)|hear this story)\b.{0,80}|\W*(?:play|pause|stop|mute|unmute)(?: audio)?\W*",
            r"\W*(?:donate|contribute|subscribe|register|join)(?: (?:now|today|here|us))?\W*",
            r"\W*add\b.{1,40}\bas a preferred source\b.{0,60}|(?:make|set)\b.{1,30}\bpreferred source\b.{0,60}",
            r"\W*(?:get|send|email) (?:us )?(?:news )?tips?\W.{0,120}|got a (?:tip|story|news tip)\b.{0,160}",
            r"(?:扫码|扫一扫|(?:关注|關注|订阅|訂閱|下载|下載)(?:我们|我們|本报|本報|公众号|微信|微博|客户端|APP)).{0,60}|(?:订阅|訂閱|關注|关注)",
        ),
    ),
    (
        "share button",
        (
            r"\W*(?:share|tweet|e-?mail|print|save|bookmark|copy link|link copied|whatsapp|facebook|twitter|x|linkedin"
            r"|reddit|telegram|messenger|pinterest|instagram|youtube|weibo|wechat|threads|bluesky|flipboard|gift|comment)"
            r"(?:\W+(?:share|tweet|e-?mail|print|save|bookmark|copy link|whatsapp|facebook|twitter|x|linkedin|and|or|via"
            r"|reddit|telegram|messenger|pinterest|instagram|youtube|weibo|wechat|threads|bluesky|flipboard|on|more))*\W*",
            r"\W*(?:share|save|print|email|copy|gift|tweet|bookmark|forward) (?:this(?: (?:article|story|page|post|link))?|the (?:article|story|page)"
            rf"|(?:on|via|to|with) {_NETWORK}|with (?:your )?friends|by e-?mail|link|options)\W*(?:(?:on|via|to|with|by)\b.{{0,60}})?",
            r"\W*(?:share|save) (?:article|story|page|options)\W*|分享(?:到|至)?.{0,20}|follow|share",
        ),
    ),
    (
        "comment count",
        (
            r"\W*(?:(?:view|show|read|leave|post|add|write|hide|all|no|see)\b\W*(?:\w+\W*){0,2})?comments?(?: section)?\W*",
            r"\W*(?:join|start|be part of) the (?:conversation|discussion|debate)\W*|be the first to comment\W*",
            r"(?:comments|commenting) (?:are|is|have been) (?:closed|disabled|turned off|not available)\b.{0,80}",
        ),
    ),
    (
        "reading time",
        (
            r"\W*(?:(?:estimated )?(?:reading|read) time\W*)?(?:about )?\d{1,3}[ -]?min(?:ute)?s?(?: (?:read|listen|watch|de lecture))?\W*",
        ),
    ),
    (
        "page notice",
        (
            r"\W*(?:we (?:use|and our partners)|this (?:site|website|page) uses?|our (?:site|website) uses) .{0,120}cookies?\b.{0,300}",
            r"\W*by (?:clicking|continuing|using|signing up|subscribing|registering|submitting|providing)\b.{0,160}"
            r"\b(?:you|agree|consent|terms|privacy|policy)\b.{0,300}",
            r"\W*(?:accept|reject|manage|allow)(?: (?:all|and|&|cookies?|close|continue|preferences|settings|optional)){1,3}\W*",
            r"\W*(?:please )?(?:enable|turn on) javascript\b.{0,160}|\W*your browser (?:does not|doesn't|is)\b.{0,160}",
            r"\W*you (?:have|'ve) (?:\w+ ){0,4}(?:free )?articles? (?:left|remaining|this month)\b.{0,80}",
            r"\W*(?:skip|jump|back) to (?:main |the )?(?:content|navigation|top|main|search|footer|article)\W*",
            r"\W*(?:this (?:article|story)|article) (?:is|was) (?:more than|over|from) .{0,40}\bold\W*",
            r"(?:home|menu|search|close|open|next|previous|prev|back|loading|expand|collapse|more|all|toggle\b.{0,40})\W*",
            r"\W*(?:home|news)(?: ?[>›»/|] ?[\w &'’-]{1,40}){1,5}",
        ),
    ),
    (
        "copyright",
        (
            rf"\W*(?:©|\(c\)\s|copyright\W{{1,3}}(?:©|\(c\)|\d{{4}})){_ANYTHING}",
            rf"{_ANYTHING}\ball rights reserved\b{_ANYTHING}",
            r"\W*(?:this (?:material|article|content|story) may not be (?:published|reproduced)).{0,200}",
            r"(?:版权所有|版權所有).{0,60}|(?:责任编辑|責任編輯|责编|編輯|编辑|校对|来源|來源)\s?[:：].{0,60}|(?:\(|（)(?:完|编辑|責編|责编).{0,20}(?:\)|）)",
        ),
    ),
    (
        "credits",
        (
            rf"\W*{_WORK} by (?-i:[A-Z])[^.]{{1,300}}(?:[;)]\W*{_WORK} by [^.]{{1,200}}\.?|\)\.?)?",
            r"\W*additional (?:reporting|writing|research) by (?-i:[A-Z])[^.]{1,200}\.?\W*",
            r"\W*(?:the )?[A-Z][\w ,.&’'-]{2,120} contributed (?:reporting|to this (?:report|story|article|post))\b.{0,60}",
            r"\W*(?:our standards|source|sources|via|with (?:agency )?inputs from|with reporting from)\s?[:：].{0,120}",
        ),
    ),
    (
        "list of tags",
        (
            r"\W*(?:tags?|topics?|keywords?|filed under|categories|category|sections?|explore more(?: on these topics)?"
            r"|标签|標籤|关键词)\s?[:：].{0,300}",
        ),
    ),
)

END_OF_ARTICLE = re.compile(
    r"\W*(?:most (?:read|viewed|popular|shared|commented|watched)|(?:more|latest|read more) (?:from|in|on|about)\b.{0,60}"
    r"|related (?:articles?|stor(?:y|ies)|topics?|content|links?|coverage|news|posts?)|recommended(?: (?:for you|stories|reading))?"
    r"|you (?:may|might) also (?:like|be interested in)|trending(?: now)?|editors?['’]?s? (?:picks?|choice)|top (?:stories|news)"
    r"|(?:popular|latest|more) (?:stories|news|articles|headlines|coverage|reading)|around the (?:web|bbc)|from the (?:web|homepage)"
    r"|comments?(?: \(\d+\))?|about the authors?|read next|up next|what to read next|in pictures|elsewhere on\b.{0,40}"
    r"|promoted stories|share this (?:article|story)|相关(?:阅读|新闻)|延伸阅读)\W*",
    re.IGNORECASE,
)
"""After such a line come lists and teasers, until something long enough to be the article itself."""

GLUED = re.compile(
    r"(?<=[.!?。！？”\"’'»)])[ \t\u00a0]?(?:ADVERTISEMENT|Advertisement|广告"
    r"|(?:Story|Article|Content) continues (?:below|after)(?: (?:this )?(?:advertisement|ad))?)"
    r"(?=$|[ \t\u00a0]?[A-Z“\"‘'])"
    r"|^(?:ADVERTISEMENT|Advertisement)(?=[A-Z“\"‘])"
)
"""A label that the scraper left without a line of its own, touching a sentence."""

CAPTION_FOLLOWS = re.compile(r"\W*(?:image|photo|picture|media) caption\W*", re.IGNORECASE)
