"""Questions to a library in many languages at once; every sentence is our own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answer import answer
from index.engines.memory import MemoryEngine
from index.language import language_of
from index.sync import Follower
from tests.articles import article, put

TEXTS = {
    "english": "The harbour master said that the old bridge will be closed for repairs until the spring.",
    "german": "Die Fährverbindungen zur Insel werden eingestellt, weil die Reederei keine Matrosen findet. "
    "Der Bürgermeister hofft, dass die Inselbewohner bis zum Herbst nicht auf das Festland ziehen müssen.",
    "spanish": "Los pescadores denunciaron que la cooperativa no les ha pagado las sardinas del invierno. "
    "La alcaldesa prometió que el ayuntamiento adelantaría una parte del dinero a las familias del puerto.",
    "italian": "I tipografi della vallata hanno restaurato con le loro mani una vecchia macchina da stampa. "
    "Il museo la mostrerà ai visitatori, che potranno provarla nelle domeniche di maggio e di giugno.",
    "romanian": "Podgorenii din comuna de pe deal au cules strugurii cu două săptămâni mai devreme din cauza "
    "secetei. Primarul spune că vinul va fi mai dulce și că butoaiele nu ajung pentru toată recolta.",
    "turkish": "Belediye, eski tren istasyonunun kütüphane olacağını ve bu yıl açılacağını duyurdu. "
    "Mahalleliler ise bir çocuk parkı için yer ayrılmasını istiyor ve imza topluyor.",
    "russian": "Реставраторы закончили работу над куполом деревянной часовни у озера.",
    "greek": "Οι μελισσοκόμοι του νησιού έχασαν τις μισές κυψέλες τους στην πυρκαγιά.",
    "arabic": "أعلنت المهندسة أن ترميم السدود القديمة سيبدأ قبل موسم الأمطار.",
    "hindi": "नदी के किनारे मछुआरों ने नई नावों की माँग की।",
    "thai": "ชาวสวนมะพร้าวบนเกาะขอให้เทศบาลซ่อมท่าเรือก่อนฤดูมรสุม",
    "korean": "등대지기는 안개가 짙은 밤마다 종을 울렸다고 말했다.",
    "japanese": "港の灯台守は、霧の夜に鐘を鳴らしたと語った。",
    "chinese": "老橋工說，這座鐵橋還能用五十年。",
}
"""An article of one paragraph each."""

ASKED = {
    "english": ["when will the bridges be closed?", "repairing the bridge"],
    "german": ["Warum wird die Fährverbindung eingestellt?", "Matrose Reedereien", "Inselbewohnern"],
    "spanish": ["¿Quién pagó la sardina al pescador?", "denuncia del pescador"],
    "italian": ["Chi ha restaurato le macchine da stampa?", "tipografo"],
    "romanian": ["Ce spune primarul despre strugure și butoi?", "podgorean"],
    "turkish": ["tren istasyonu ne olacak?", "KÜTÜPHANE istasyon"],
    "russian": ["Кто работал над куполами часовен?", "реставратор"],
    "greek": ["Τι έχασε ο μελισσοκόμος;", "κυψελη"],
    "arabic": ["متى يبدأ ترميم السد القديم؟", "مهندسة"],
    "hindi": ["मछुआरों की नई नावों का क्या हुआ?"],
    "thai": ["ใครขอให้ซ่อมท่าเรือ", "มะพร้าว"],
    "korean": ["등대지기가 종을 울렸나?", "안개"],
    "japanese": ["霧の夜に鐘を鳴らしたのは誰か", "灯台"],
    "chinese": ["铁桥还能用多少年？", "鐵橋"],
}


@pytest.fixture
def record(library):
    put(library, *(article(language, text, headline=None) for language, text in TEXTS.items()))
    return Follower(library, MemoryEngine()).catch_up()


@pytest.mark.parametrize(("language", "question"), [(one, q) for one, all_ in ASKED.items() for q in all_])
def test_a_question_in_another_form_finds_the_article_in_its_language(record, language, question):
    found = answer(question, record, limit=1)
    assert [passage.source.article_id for passage in found.passages] == [language]


def test_only_another_language_in_latin_letters_is_told_from_english():
    assert {name for name, text in TEXTS.items() if language_of(article(name, text)) == "other"} == {
        *("german", "spanish", "italian", "romanian", "turkish")
    }


@pytest.mark.parametrize(
    ("stated", "language"),
    [("en", "en"), ("en-GB", "en"), ("English", "en"), ("de", "other"), (None, "other")],
)
def test_a_stated_language_goes_before_what_the_text_looks_like(stated, language):
    assert language_of(article("a", TEXTS["german"], language=stated)) == language


def test_a_stated_language_in_another_script_leaves_its_latin_names_whole():
    assert language_of(article("a", f"{TEXTS['chinese'] * 2}Müller und Söhne", language="zh")) == "en"


def test_a_short_text_is_taken_for_english():
    assert language_of(article("a", "Der die das")) == "en"


def test_an_english_question_finds_a_name_in_another_language(library):
    put(library, article("a", f"{TEXTS['german']} Das sagte Wendeline Strohmann."))
    record = Follower(library, MemoryEngine()).catch_up()
    assert answer("what of Strohmann's?", record, limit=1).passages


def test_what_stands_in_no_article_is_refused_in_every_language(record):
    for question in ("Wie viele Kamele leben im Zirkus?", "Сколько верблюдов в цирке?", "낙타는 어디에?"):
        assert answer(question, record, limit=1).refusal


def test_what_is_highlighted_are_whole_words_in_another_form_and_parts_of_compounds(record):
    (found,) = answer("Inselbewohnern eingestellte Fährverbindung", record, limit=1).passages
    words = [found.paragraph.text[start:end] for start, end in found.highlights]
    assert words == ["Fährverbindungen", "Insel", "eingestellt", "Inselbewohner"]


def test_thai_is_highlighted_word_by_word_also_where_a_vowel_is_written_in_two_ways(library):
    put(library, article("a", "ชาวประมงนำเรือออกทะเลทำงานทุกเช้า"))
    (found,) = answer("ชาวประมง", Follower(library, MemoryEngine()).catch_up(), limit=1).passages
    assert [found.paragraph.text[start:end] for start, end in found.highlights] == ["ชาวประมง"]


def test_a_library_in_english_gives_a_question_no_runs_of_letters(library):
    put(library, article("a", TEXTS["english"]))
    found = answer("Brücke closed bridge", Follower(library, MemoryEngine()).catch_up(), limit=1)
    assert found.question.terms == ("bruck", "close", "bridg")


def test_removing_the_last_article_in_another_language_makes_it_an_english_library(library):
    put(library, article("a", TEXTS["english"]), article("b", TEXTS["german"]))
    follower = Follower(library, MemoryEngine())
    assert follower.catch_up().foreign == {"b"}
    with library.batch():
        library.remove("b")
    assert follower.catch_up().foreign == frozenset()


@given(st.text())
def test_any_text_is_in_some_language(text):
    assert language_of(article("a", f"x{text}")) in {"en", "other"}
