"""Whether the Latin letters of a text write English: the one thing about languages that must be known.

English words are stemmed. Of the other languages that share its letters, every word also gives its runs of
four letters, which does better than a stemmer for each and needs not know which language it is. Whatever is
in another script is told by its characters (`index/scripts.py`). A text is taken for English unless it has
more of the small words and the accented letters of others than of English small words.
"""

import re
from typing import Literal, TypeAlias

from corpus.article import Article

Language: TypeAlias = Literal["en", "other"]
"""Of the words in Latin letters: English, or another language."""

ENOUGH_WORDS = 20
"""Of an article that has fewer we cannot tell, and take it for English."""

_NAMES_OF_ENGLISH = {"en", "eng", "english"}

SAMPLE = 4_000
"""Characters of an article that are looked at."""

_ENGLISH = frozenset(
    """
    the and that with from this which their they were been said who what when where how why did does would
    could should about there into than then because you your after before his she has of be not will have are
    """.split()  # noqa: SIM905  (as in `index/stopwords.py`)
)
"""Small words that few other languages have; `in`, `to`, `for`, `on`, `is` and `was` are also others'."""

SMALL_WORDS = frozenset(
    """
    der die das und ist nicht mit den dem ein eine einen einer auf sich auch wie aus bei nach zum zur
    wird het een dat niet zijn voor aan maar ook wordt naar bij och att det som på är för inte av till
    og er ikke til af en et eg ég það við hver hvad wer wo wann warum wat vad hva hvem hvor sagte zei
    sa
    le la les des est une dans pour que qui sur pas du au aux ce cette il elle sont ont ne el los las
    y del se por con una para como más su al lo quién qué cuándo dónde o os da não em um uma com dos
    ao mais quem quando onde di che e è un della nel sono gli dei alla chi cosa dove amb és și de cu
    pe nu care este din mai cine când unde
    w na z nie się jest że przez kto co kiedy gdzie v že je jak kdo kdy kde za od koji što tko kada
    gdje ki pri kdaj
    az hogy nem egy meg mi mikor hol ja ei että oli ovat mutta kuka mitä milloin missä kes mis kus ve
    bir bu için ile olarak daha çok kim nerede ir kas kad dhe në një të për
    yang dan ini itu dengan untuk dari pada siapa apa ang ng mga ay ya wa kwa katika ni và của là có
    trong không các được cho những
    и в на с не по о об от до за из к у что как кто где когда почему это его ее их он она они был была было
    были для или но же бы над под при та те то що як хто де коли чому це та й з із від щодо
    ο η το οι τα του της των τον την και να θα με σε για από που πως πότε πού γιατί ποιος τι είναι στο
    στη στην
    في من على إلى عن أن إن هذا هذه التي الذي ما ماذا من متى أين كيف لماذا هل كان كانت قد لم لا و
    است این از به با را که در چه چرا کی کجا של את על עם הוא היא זה מה מי מתי איפה למה לא
    में ने की के का को से है हैं था थे थी और क्या कौन कब कहाँ क्यों कैसे पर यह वह ने लिए भी
    """.split()  # noqa: SIM905
)
"""Small words of other languages: Germanic, Romance, Slavic, those beside them in Europe, and some of Asia
and Africa. Not those that stand in English, also in its names.
"""

_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile("[a-zà-ɏḀ-ỿ]+")
_ACCENTED = re.compile("[à-ɏḀ-ỿ]")


def language_of(article: Article) -> Language:
    """Return the language of an article: what it states, else what its words look like.

    One in another script is taken for English: its few words in Latin letters are names.
    """
    text = "\n".join(paragraph.text for paragraph in article.paragraphs)[:SAMPLE]
    words = _words(text)
    if 2 * sum(map(len, _latin(words))) < sum(map(len, words)):
        return "en"
    if article.language:
        return "en" if re.split("[-_ ]", article.language.casefold())[0] in _NAMES_OF_ENGLISH else "other"
    english, others = _small_words(words)
    return "other" if len(words) >= ENOUGH_WORDS and others > english else "en"


def language_of_question(text: str) -> Language:
    """Return the language of a question to articles of which some are not in English.

    One that has no small words, or as many of both, may be in any: it is looked for in all.
    """
    english, others = _small_words(_words(text))
    return "en" if english > others else "other"


def _small_words(words: list[str]) -> tuple[int, int]:
    """Count what speaks for English, and what for another language."""
    latin = _latin(words)
    others = sum(word in SMALL_WORDS or bool(_ACCENTED.search(word)) for word in latin)
    return sum(word in _ENGLISH for word in latin), others


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _latin(words: list[str]) -> list[str]:
    return [word for word in words if _LATIN.fullmatch(word)]
