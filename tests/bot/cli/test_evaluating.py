"""`onrecord eval`, on the task that is shipped and on tasks that are wrong."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[3]
TASK = REPOSITORY / "bench" / "task"
SCORE = REPOSITORY.parent / "shared" / "eval" / "score.py"


def figures(out, width=28):
    return {line[:width].strip(): float(line[width:]) for line in out.splitlines()}


def scored(kind, written):
    command = [sys.executable, str(SCORE), kind, str(TASK), str(written)]
    return figures(subprocess.run(command, check=True, capture_output=True, text=True).stdout, 32)


@pytest.fixture
def task(tmp_path):
    return Path(shutil.copytree(TASK, tmp_path / "task"))


def test_the_shipped_task_is_answered_well(onrecord, tmp_path):
    ran = onrecord("eval", TASK)
    assert (ran.code, ran.err) == (0, "")
    found = figures(ran.out)
    assert found["questions"] == 66
    assert found["nDCG@10"] > 0.85
    assert found["AUROC"] > 0.85
    assert not (tmp_path / "data").exists()


def test_the_files_that_are_written_have_a_line_for_each_question(onrecord, tmp_path):
    run, answers = tmp_path / "run.trec", tmp_path / "answers.jsonl"
    onrecord("eval", TASK, "--run", run, "--answers", answers)
    columns = [line.split(" ") for line in run.read_text(encoding="utf-8").splitlines()]
    assert {len(line) for line in columns} == {6}
    assert ["a1", "Q0", "battery-plant-water-vote#1", "1", "99", "onrecord"] in columns
    lines = [json.loads(line) for line in answers.read_text(encoding="utf-8").splitlines()]
    assert [line["id"] for line in lines] == [f"a{n}" for n in range(1, 47)] + [f"u{n}" for n in range(1, 21)]
    assert all(0 <= line["confidence"] <= 1 and isinstance(line["answered"], bool) for line in lines)


def test_the_figures_are_those_that_others_score(onrecord, tmp_path):
    if not SCORE.exists():
        pytest.skip("the scorer is not beside this checkout")
    run, answers = tmp_path / "run.trec", tmp_path / "answers.jsonl"
    found = figures(onrecord("eval", TASK, "--run", run, "--answers", answers).out)
    theirs = scored("run", run) | scored("answers", answers)
    same = {
        "refused of the unanswerable": "refused of unanswerable",
        "lost of the answerable": "refused of answerable",
    }
    assert len(found) == 12
    for name in found.keys() - {"questions"}:
        assert found[name] == theirs[same.get(name, name)], name


@pytest.mark.parametrize("file", ["articles.jsonl", "questions.jsonl", "qrels.tsv"])
def test_a_missing_file_is_named(onrecord, task, file):
    (task / file).unlink()
    ran = onrecord("eval", task)
    assert ran.code == 1
    assert file in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    ("file", "line", "told"),
    [
        ("articles.jsonl", '{"id": "x"}', "articles.jsonl:15: text is no text"),
        ("articles.jsonl", '{"id": "x y", "paragraphs": ["A."]}', "'x y' in articles.jsonl is not one word"),
        ("questions.jsonl", '{"id": "x", "text": "Who?"}', "Line 67 of"),
        ("questions.jsonl", '{"id": 1, "text": "Who?", "answerable": true}', "Line 67 of"),
        ("questions.jsonl", '{"id": "a1", "text": "Who?", "answerable": true}', "two questions of one id"),
        ("questions.jsonl", '{"id": "x y", "text": "Who?", "answerable": true}', "is not one word"),
        ("questions.jsonl", "[]", "Line 67 of"),
        ("qrels.tsv", "a1\tcentral-bank-holds-rate#99\t1", "names central-bank-holds-rate#99, which is not"),
        ("qrels.tsv", "a1\tnowhere#1\t1", "names nowhere#1, which is not in articles.jsonl"),
        ("qrels.tsv", "a99\tcentral-bank-holds-rate#1\t1", "names the question a99, which is not"),
        ("qrels.tsv", "a1\tnowhere\t1", "Line 67 of"),
        ("qrels.tsv", "a1 central-bank-holds-rate#1 1", "Line 67 of"),
    ],
)
def test_a_bad_line_is_told_in_one_sentence(onrecord, task, file, line, told):
    with (task / file).open("a", encoding="utf-8") as opened:
        opened.write(f"{line}\n")
    ran = onrecord("eval", task)
    assert ran.code == 1
    assert told in ran.err
    assert ran.err.count("\n") == 1


def test_a_file_that_cannot_be_written_is_told(onrecord, tmp_path):
    ran = onrecord("eval", TASK, "--run", tmp_path)
    assert ran.code == 1
    assert "cannot be written" in ran.err
