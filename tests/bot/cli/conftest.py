import pytest


@pytest.fixture
def articles(tmp_path):
    """A folder of three articles in three formats."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "tax.txt").write_text(
        "---\npublisher: The Mole\ndate: 2024-03-01\nurl: https://example.org/tax\nauthor: Ann Roe\n---\n"
        "Harbour tax put off\n\n"
        "Averne has put off its harbour tax until the spring, the council said on Monday.\n\n"
        "“No tax before the dredging is paid for,” Mara Ellwood, who leads the council, told reporters.\n\n"
        "Advertisement\n\n"
        "Ellwood said the port would be asked again in May.\n"
    )
    (folder / "rain.md").write_text(
        "# Rain closes the lower bridge\n\nThe lower bridge was closed by rain on Friday, the mayor said.\n"
    )
    (folder / "wire.jsonl").write_text(
        '{"id": "wire-1", "headline": "Ferry late", '
        '"paragraphs": ["The ferry ran late, its captain said."]}\n'
    )
    return folder
