"""Chinese as a script: whether an article is in it, and traditional characters read as simplified ones."""

import re

from corpus.article import Article
from corpus.attribution.chinese.words import HAN

_HAN = re.compile(f"[{HAN}]+")
_LETTER = re.compile(r"[^\W\d_]+")
_FAR = re.compile("[^\u0000-\u33ff]")
"""What Chinese characters are among: looked for first, since to count them takes three times as long."""

_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]+")
_MOSTLY = 0.5
_TRADITIONAL = (
    "並乾亞佈併來侷係個們倫傑傢傳價儀儘儲兒內兩凱別則剋剛創劃劉動務勞勸區協卻卽厤厲參叢吳呂員問喬單嘆噹嚮嚴囌囑國圍園圓圖團埰執堅報場塗壓夥奧婁婭"
    "嚴囌囑國圍園圓圖團埰執堅報場塗壓夥奧婁婭媽孫學宮寀實寧審寫將專對導層屬岡峯嵐嵗嶺嶽帥師帶幹幾庫廂廚廠廣廳張強彆彔彿後徑從復愛慄態慼憂憶應懞懷"
    "廣廳張強彆彔彿後徑從復愛慄態慼憂憶應懞懷戰戲戶拏捨捲採揚換揮搖擊擔據擺攤敎數斷於時晉暱曆曏書會朮東査條楊業榦榮構樂樑樓標樣樸機檢檯權欒歎歐歲"
    "條楊業榦榮構樂樑樓標樣樸機檢檯權欒歎歐歲歷氣決沒況淩測湯準溫滿漁漢澤濛濟瀋瀾為烏無熱爭爲爺爾牠獨獲瑪環瓊產産畢畫畵當發盡監盤盧眾矇硃確祕禍禮"
    "環瓊產産畢畫畵當發盡監盤盧眾矇硃確祕禍禮種稱穀穫竇筆箇範築簡籲糰紀約紅納紐級紮紹組結絕給統絶經綫維網線編緬練緻縣總績繆織繞繫繼續纔羅羣義習聖"
    "線編緬練緻縣總績繆織繞繫繼續纔羅羣義習聖聞聯聲聶職聽肅脅脩膚臘臨臺與舘茲荊荳莊菓華萊萬葉著葯蓆蓋蓮蔔蔘蔣薑薩藍藝藥藺蘆蘇蘭處號衆術衕衚衛裏補"
    "蔘蔣薑薩藍藝藥藺蘆蘇蘭處號衆術衕衚衛裏補裝裡製複襬見視親覺觀計訊託記訪設許訴註証評詢詩話該誌認誠誡說説調談請論諶諷諸諾謀謂謊講謝證譚議譴護譽"
    "説調談請論諶諷諸諾謀謂謊講謝證譚議譴護譽讀讓讚豐貝負財貨責買費賀資賈賓賠賣質賽贊趙車軍軒載輔輛輝輯輿轄轅轉轟辦辭辯農迴逕這連週進遊運過達遜遞"
    "轄轅轉轟辦辭辯農迴逕這連週進遊運過達遜遞遲遶選邁還邊鄉鄒鄔鄧鄭鄰鄺醫釋針鈡銀鋒錄錢錫録錶鍵鍼鍾鎖鎭鎮鐘鐵長門閆閉開間閔閤闆闕關闞陳陸陽隊際隨"
    "鐘鐵長門閆閉開間閔閤闆闕關闞陳陸陽隊際隨險隻雖雙離難雲電靜鞏韋韓項預頓領頭題額顏顔願顧顯颱飛飯養餘館饒馬馮駁駱騎體髮鬆鬍鬱魚魯鮑鮮麗麥麪麫麯"
    "饒馬馮駁駱騎體髮鬆鬍鬱魚魯鮑鮮麗麥麪麫麯麴麵麼麽黃點黨齊齣龍龐龔"
)
_SAME_SIMPLIFIED = (
    "并干亚布并来局系个们伦杰家传价仪尽储儿内两凯别则克刚创划刘动务劳劝区协却即历厉参丛吴吕员问乔单叹当向严苏嘱国围园圆图团采执坚报场涂压伙奥娄娅"
    "严苏嘱国围园圆图团采执坚报场涂压伙奥娄娅妈孙学宫采实宁审写将专对导层属冈峰岚岁岭岳帅师带干几库厢厨厂广厅张强别录佛后径从复爱栗态戚忧忆应蒙怀"
    "广厅张强别录佛后径从复爱栗态戚忧忆应蒙怀战戏户拿舍卷采扬换挥摇击担据摆摊教数断于时晋昵历向书会术东查条杨业干荣构乐梁楼标样朴机检台权栾叹欧岁"
    "条杨业干荣构乐梁楼标样朴机检台权栾叹欧岁历气决没况凌测汤准温满渔汉泽蒙济沈澜为乌无热争为爷尔它独获玛环琼产产毕画画当发尽监盘卢众蒙朱确秘祸礼"
    "环琼产产毕画画当发尽监盘卢众蒙朱确秘祸礼种称谷获窦笔个范筑简吁团纪约红纳纽级扎绍组结绝给统绝经线维网线编缅练致县总绩缪织绕系继续才罗群义习圣"
    "线编缅练致县总绩缪织绕系继续才罗群义习圣闻联声聂职听肃胁修肤腊临台与馆兹荆豆庄果华莱万叶着药席盖莲卜参蒋姜萨蓝艺药蔺芦苏兰处号众术同胡卫里补"
    "参蒋姜萨蓝艺药蔺芦苏兰处号众术同胡卫里补装里制复摆见视亲觉观计讯托记访设许诉注证评询诗话该志认诚诫说说调谈请论谌讽诸诺谋谓谎讲谢证谭议谴护誉"
    "说调谈请论谌讽诸诺谋谓谎讲谢证谭议谴护誉读让赞丰贝负财货责买费贺资贾宾赔卖质赛赞赵车军轩载辅辆辉辑舆辖辕转轰办辞辩农回径这连周进游运过达逊递"
    "辖辕转轰办辞辩农回径这连周进游运过达逊递迟绕选迈还边乡邹邬邓郑邻邝医释针钟银锋录钱锡录表键针钟锁镇镇钟铁长门闫闭开间闵合板阙关阚陈陆阳队际随"
    "钟铁长门闫闭开间闵合板阙关阚陈陆阳队际随险只虽双离难云电静巩韦韩项预顿领头题额颜颜愿顾显台飞饭养余馆饶马冯驳骆骑体发松胡郁鱼鲁鲍鲜丽麦面面曲"
    "饶马冯驳骆骑体发松胡郁鱼鲁鲍鲜丽麦面面曲曲面么么黄点党齐出龙庞龚"
)
_SIMPLIFIED = str.maketrans(_TRADITIONAL, _SAME_SIMPLIFIED)


def is_chinese(article: Article) -> bool:
    """Tell whether most letters of an article are Chinese characters, and none are Japanese kana.

    A foreign title of a song does not make an article Japanese: one kana in fifty characters is let pass.
    """
    if not any(_FAR.search(paragraph.text) for paragraph in article.paragraphs):
        return False
    text = "\n".join(paragraph.text for paragraph in article.paragraphs)
    han = _count(_HAN, text)
    return han > _count(_LETTER, text) * _MOSTLY and _count(_KANA, text) * 50 <= han


def _count(runs: re.Pattern[str], text: str) -> int:
    return sum(map(len, runs.findall(text)))


def simplify(text: str) -> str:
    """Replace the traditional characters that the rules know by simplified ones, one for one."""
    return text.translate(_SIMPLIFIED)
