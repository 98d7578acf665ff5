from datetime import date

import pytest

from corpus.errors import OnRecordError
from corpus.reading.metadata import merge_given, read_metadata
from corpus.reading.original import Given


def read_table(tmp_path, text: str) -> dict[str, Given]:
    path = tmp_path / "metadata.csv"
    path.write_bytes(text.encode())
    return read_metadata(path)


def test_table_is_read_by_origin(tmp_path):
    table = read_table(
        tmp_path,
        "\ufefffile,Title,publisher,url,date,authors\r\n"
        'a/b.txt,"Ice, again",Gazette,https://a.example,27 December 2022,A. Clerk; B. Clerk\r\n'
        "\r\n"
        "./c.txt,,,,\r\n",
    )
    assert table == {
        "a/b.txt": Given(
            "Ice, again", "Gazette", "https://a.example", date(2022, 12, 27), ("A. Clerk", "B. Clerk")
        ),
        "c.txt": Given(),
    }


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "metadata.csv, line 1: there is no column file"),
        ("name,date\n", "metadata.csv, line 1: there is no column file"),
        ("file;date\n", "metadata.csv, line 1: there is no column file"),
        ("file,words\n", "metadata.csv, line 1: no column tells anything"),
        ("title,date\n", "metadata.csv, line 1: there is no column file"),
        ("file,title,headline\n", "metadata.csv, line 1: column 'headline' tells what another column tells"),
        ("file,date\na.txt,soon\n", "metadata.csv, line 2, column date: 'soon' is no date"),
        (
            "file,date\n\na.txt,2022-01-01\na.txt,\n",
            "metadata.csv, line 4, column file: a.txt is named a second time",
        ),
        ('file,title\na.txt,"two\nlines"\n,x\n', "metadata.csv, line 4, column file: no file is named"),
        ("file,title\na.txt,Ice, again\n", "metadata.csv, line 2 has 3 cells under 2 columns"),
        ('file,title\na.txt,"open\n', "metadata.csv, line 2: "),
        ("file\n" + "x" * 200_000, "metadata.csv, line 2: "),
        ("file\na\0b\n", "metadata.csv is not text"),
    ],
    ids=lambda text: text[:30],
)
def test_table_that_cannot_be_taken_at_its_word_is_told_with_line_and_column(tmp_path, text, problem):
    with pytest.raises(OnRecordError) as error:
        read_table(tmp_path, text)
    assert error.value.what.startswith(problem)


def test_column_that_is_not_known_is_left_alone(tmp_path):
    table = read_table(tmp_path, "words,file,id,title\n40,a.txt,7,Ice\n")
    assert table == {"a.txt": Given("Ice")}


def test_file_name_is_the_same_however_its_accents_are_written(tmp_path):
    assert list(read_table(tmp_path, "file,title\ncafe\u0301.txt,Ice\n")) == ["caf\u00e9.txt"]


def test_table_that_is_not_there_is_told(tmp_path):
    with pytest.raises(OnRecordError, match="cannot be opened"):
        read_metadata(tmp_path / "gone.csv")


def test_first_is_believed_where_both_say_something():
    table = Given(publisher="Gazette", authors=("A. Clerk",))
    options = Given(publisher="Other", url="https://a.example")
    assert merge_given(table, options) == Given(
        publisher="Gazette", url="https://a.example", authors=("A. Clerk",)
    )
