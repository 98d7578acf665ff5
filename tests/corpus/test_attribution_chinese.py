"""Who says what in Chinese news: sentences, articles and hostile texts, all of our own invention."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article
from corpus.attribution.chinese.rules import annotate_chinese
from corpus.attribution.chinese.script import is_chinese, simplify
from corpus.attribution.chinese.words import words
from corpus.reading.folder import discover
from corpus.reading.read import read
from corpus.statement import Statement
from tests.articles import article

GOLDEN = Path(__file__).parents[1] / "golden" / "attribution"
SAMPLE = Path(__file__).parents[2] / "corpus" / "samples" / "qilan-lake-white-fish.txt"
ARTICLES = sorted(GOLDEN.glob("chinese-*.tsv"))


def rows(path: Path) -> list[list[str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def as_table(found: Article, statements: tuple[Statement, ...]) -> str:
    texts = {paragraph.id: paragraph for paragraph in found.paragraphs}
    return " ".join(
        f"{'|'.join(speaker.name for speaker in one.speakers) or '?'}〔{one.words(texts[one.paragraph_id])}〕"
        for one in statements
    )


def said(*paragraphs: str) -> str:
    found = article("a", *paragraphs)
    return as_table(found, annotate_chinese(found)) or "-"


@pytest.mark.parametrize(("pattern", "expected", "text"), rows(GOLDEN / "chinese_sentences.tsv"))
def test_sentence(pattern, expected, text):
    assert said(text) == expected, pattern


def speakers(found: Article) -> list[str]:
    """Who speaks in each paragraph, as the golden files have it."""
    heard: dict[str, dict[str, None]] = {paragraph.id: {} for paragraph in found.paragraphs}
    for one in annotate_chinese(found):
        heard[one.paragraph_id].update(dict.fromkeys(speaker.name for speaker in one.speakers) or {"?": None})
    return ["|".join(names) or "-" for names in heard.values()]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_article(path):
    expected = [[set(names.split("|")) - {"-"}, text] for names, text in rows(path)]
    found = speakers(article("a", *(text for _, text in expected)))
    assert [set(names.split("|")) - {"-"} for names in found] == [names for names, _ in expected]


def test_sample_article():
    [original] = discover(SAMPLE)
    assert speakers(read(original)) == [names for _, names in rows(GOLDEN / "chinese_sample.tsv")]


def test_a_book_of_news_is_read_to_its_end():
    news = ["局长邬建岚说，湖水已经变清，鱼也回来了，今年不必再买鱼苗，明年也不必。"] * 1_200
    assert len(annotate_chinese(article("a", *news))) == 1_200


@pytest.mark.parametrize("between", ["", "\n"])
def test_of_more_statements_than_prose_can_hold_the_first_are_read(between):
    text = between.join(["邬建岚说：“好。”"] * 3_000)
    found = annotate_chinese(article("a", *text.split("\n")))
    assert 1_000 <= len(found) < 2_500


def test_what_comes_after_a_list_of_thousands_of_words_is_not_read():
    assert annotate_chinese(article("a", *["鱼"] * 3_000, "邬建岚说，鱼也回来了。")) == ()


def test_description_is_the_title_before_the_name():
    [one] = annotate_chinese(article("a", "参与测量的岚江大学副教授葛思远说，水位降了。"))
    assert [(speaker.name, speaker.description) for speaker in one.speakers] == [("葛思远", "岚江大学副教授")]


def test_aliases_are_the_other_names_used():
    first, _ = annotate_chinese(article("a", "院长费仲和说，人手不够。费院长还说，会招人。"))
    assert first.speakers[0].aliases == ("费院长",)


@pytest.mark.parametrize(
    ("text", "mention", "cue", "how"),
    [
        ("局长洛清辉表示，钱到了。", "洛清辉", "表示", ("named", "indirect", "speech")),
        ("局长洛清辉12日写道：“钱到了。”", "洛清辉", "写道", ("named", "direct", "writing")),
        ("局长洛清辉担心，“钱”不够。", "洛清辉", "担心", ("named", "mixed", "thought")),
        ("有关人士称，钱到了。", "有关人士", "称", ("nominal", "indirect", "speech")),
        ("他解释说，钱到了。", "他", "解释说", ("pronoun", "indirect", "speech")),
    ],
)
def test_mention_cue_form_and_act(text, mention, cue, how):
    [one] = annotate_chinese(article("a", text))
    assert (text[slice(*one.mention)], text[slice(*one.cue)]) == (mention, cue)
    assert (one.mention_kind, one.form, one.act) == how


def test_quotation_over_several_paragraphs_has_one_speaker():
    assert (
        said("局长洛清辉说：“钱到了。", "“人也到了。", "“就差一场雨。”", "“谁知道呢。”")
        == "洛清辉〔“钱到了。〕 洛清辉〔“人也到了。〕 洛清辉〔“就差一场雨。”〕 洛清辉〔“谁知道呢。”〕"
    )


def test_quotation_after_a_closed_one_is_less_certain():
    statements = annotate_chinese(article("a", "局长洛清辉说：“钱到了。”", "“谁知道呢。”"))
    assert [(one.mention_kind, one.certainty < 0.6) for one in statements] == [
        ("named", False),
        ("neighbour", True),
    ]


@pytest.mark.parametrize(
    ("action", "speaker"),
    [
        ("洛清辉在桥边工作了三十年。", "洛清辉"),
        ("他在桥边工作了三十年。", "洛清辉"),
        ("洛清辉批评了费仲和。", "?"),
        ("洛清辉走进会场。会场里坐满了人。", "?"),
        ("财政局公布了方案。", "?"),
    ],
)
def test_quotation_after_what_one_person_does_is_less_surely_theirs(action, speaker):
    before = "局长洛清辉说，钱到了。", "院长费仲和说，人手不够。洛清辉点点头。"
    *_, last = annotate_chinese(article("a", *before, f"{action}“我看着它变老。”"))
    assert "|".join(one.name for one in last.speakers) == speaker.strip("?")
    assert last.certainty <= 0.5


def test_description_is_nobody_elses_and_begins_in_no_bracket():
    text = "董事长洛清辉、副董事长费仲和到场，岚江大学（北校区，旧址）教授葛思远是诗人。"
    statements = annotate_chinese(article("a", text, "洛清辉说，好。费仲和说，好。葛思远说，好。"))
    told = [speaker.description for one in statements for speaker in one.speakers]
    assert told == ["董事长", "副董事长", "教授"]


def test_colon_leads_on_to_the_next_paragraph():
    assert said("局长洛清辉这样说：", "“钱到了。”") == "洛清辉〔“钱到了。”〕"


def test_pronoun_is_held_back_by_the_gender_of_a_courtesy():
    assert said("住户何女士说，灯坏了。他又说，灯修好了。") == "何女士〔灯坏了〕 ?〔灯修好了〕"


def test_pronouns_that_agree_tell_the_gender():
    texts = (
        "教师曲敏之说，树还活着。她还说，会再来。",
        "律师穆长河说，树死了。",
        "教师曲敏之看着树。他说，手续齐全。",
    )
    assert said(*texts).endswith("穆长河〔树死了〕 穆长河〔手续齐全〕")


def test_traditional_names_are_written_as_the_article_does():
    [one] = annotate_chinese(article("a", "理事長葉守謙說，船還沒到。"))
    assert (one.speakers[0].name, one.speakers[0].description) == ("葉守謙", "理事長")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("白鱼回来了。", True),
        ("漁船還沒到，GPS也壞了。", True),
        ("The fish are back, 他说.", False),
        ("魚は湖に帰ってきた。", False),
        ("물고기가 돌아왔다.", False),
        ("12345 —", False),
    ],
)
def test_language(text, expected):
    assert is_chinese(article("a", text)) is expected


PIECES = st.sampled_from(
    words(
        """
        局长 王小明 洛清辉 教授 他 她 该 说 说， 称 表示 表示， 认为 “ ” 「 」 『 』 " ‘ ’ ， 。 ： ； ！
        … （ ） · 在 对 据 被 的 和 、 时 着 地 发布 声明 水位 阿尔 瓦拉 12日 A b 《 》 — 并 则 记者 公司 我
        """
    )
)
TEXTS = st.lists(PIECES, min_size=1, max_size=40).map("".join).filter(str.strip)


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_spans_lie_in_their_paragraph_apart_and_in_order(texts):
    found = article("a", *texts)
    statements = annotate_chinese(found)
    length = {paragraph.id: len(paragraph.text) for paragraph in found.paragraphs}
    assert all(0 <= one.start < one.end <= length[one.paragraph_id] for one in statements)
    spans = [(int(one.paragraph_id.rpartition("#")[2]), *span) for one in statements for span in one.spans]
    assert all(a[0] < b[0] or a[2] <= b[1] for a, b in pairwise(spans))


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_annotating_is_deterministic(texts):
    assert annotate_chinese(article("a", *texts)) == annotate_chinese(article("a", *texts))


@given(TEXTS)
def test_simplifying_keeps_every_place(text):
    assert len(simplify(text)) == len(text)
