import codecs

import pytest

from corpus.errors import ArticleUnreadable
from corpus.reading.decode import decode

ENGLISH = (
    "“Café naïve” – the price rose to €7, its owner said on Monday, and nobody in Besançon was surprised."
)
CHINESE = "船长说，桥修好以后，大家以为再也用不着船了，可是桥上堵车，江上不堵。票价两元，试行到年底。"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "cp1252"),
    ],
)
def test_english_is_decoded(mark, encoding):
    assert decode(mark + ENGLISH.encode(encoding), "a.txt") == ENGLISH


@pytest.mark.parametrize(
    "text",
    [
        "Mayor quits over bridge row\n\nThe mayor quit on Friday, and didn’t say why she had done so.\n",
        "Le maire a quitté son poste vendredi à l’issue du conseil, où l’on n’avait rien vu venir.",
        "“The mayor quit,” she said. It cost her £5 at the café.",
        "„Wir finden jeden Tag einen Riss“, sagte der Müller über die Brücke.",
        "«No me voy por vergüenza», dijo el alcalde el miércoles.",
    ],
)
def test_short_western_text_is_read_with_its_quotation_marks(text):
    assert decode(text.encode("cp1252"), "a.txt") == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "Мэр ушла в отставку в пятницу, сообщила она сама."),
        ("koi8-r", "Мэр ушла в отставку в пятницу, сообщила она сама."),
        ("cp1250", "Primátor odstoupil v pátek, řekla mluvčí. Náměstek převezme úřad."),
        ("cp1256", "استقال رئيس البلدية يوم الجمعة."),
        ("cp932", "市長は金曜日に辞任した。"),
    ],
)
def test_short_text_in_another_script_is_not_read_as_western(encoding, text):
    assert decode(text.encode(encoding), "a.txt") == text


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_chinese_is_decoded(encoding):
    assert decode(CHINESE.encode(encoding), "a.txt") == CHINESE


def test_line_endings_become_one_kind_and_nothing_else_changes():
    text = "a\r\nb\rc\nd\u00a0e\u2028f\u0301\ufb01\tg\x0ch"
    assert decode(text.encode(), "a.txt") == "a\nb\nc\nd\u00a0e\u2028f\u0301\ufb01\tg\x0ch"


def test_empty_is_empty():
    assert decode(b"", "a.txt") == ""
    assert decode(codecs.BOM_UTF8, "a.txt") == ""


@pytest.mark.parametrize(
    "raw",
    [
        b"PK\x03\x04\x14\x00\x06\x00",
        b"%PDF-1.7\n%\xe2\xe3",
        b"\x7fELF\x02\x01\x01\x00",
        b"\x89PNG\r\n\x1a\n",
        b"{\\rtf1\\ansi Hello}",
        b"  <!DOCTYPE html><html><p>Hello</p>",
        b"text and then\x00nothing",
        bytes(range(1, 32)) * 20,
        "text\0".encode("utf-16"),
        codecs.BOM_UTF16_LE + b"abc",
    ],
    ids=lambda raw: repr(raw[:12]),
)
def test_what_is_not_text_is_refused_by_name(raw):
    with pytest.raises(ArticleUnreadable, match=r"a\.txt (is not text|looks like)") as error:
        decode(raw, "a.txt")
    assert error.value.fix
