import re
from pathlib import Path

import pytest

from bot.settings import Settings, load, variables
from corpus.errors import SettingsError

REPOSITORY = Path(__file__).parents[2]


def test_the_defaults_need_nothing():
    assert load() == Settings(data=Path("data"), discord_token=None, passages=5)


def test_env_file_and_environment_are_read_and_the_environment_wins(monkeypatch):
    Path(".env").write_text("ONRECORD_PASSAGES=3\nONRECORD_DATA=here\nOTHER_PROGRAM=1\n")
    monkeypatch.setenv("ONRECORD_PASSAGES", "4")
    settings = load()
    assert (settings.passages, settings.data) == (4, Path("here"))


def test_an_empty_variable_means_the_default():
    Path(".env").write_text((REPOSITORY / ".env.example").read_text())
    assert load() == Settings()


def test_a_given_folder_wins(monkeypatch):
    monkeypatch.setenv("ONRECORD_DATA", "there")
    assert load(Path("here")).data == Path("here")


def test_a_mistyped_name_is_refused_with_the_one_that_is_meant(monkeypatch):
    monkeypatch.setenv("ONRECORD_PASAGES", "4")
    with pytest.raises(
        SettingsError, match="no setting ONRECORD_PASAGES. Perhaps ONRECORD_PASSAGES is meant"
    ):
        load()


def test_a_mistyped_name_in_the_env_file_is_refused_too():
    Path(".env").write_text("ONRECORD_TOKEN=x\n")
    with pytest.raises(SettingsError, match="no setting ONRECORD_TOKEN"):
        load()


def test_ids_of_roles_are_read_with_commas_between(monkeypatch):
    monkeypatch.setenv("ONRECORD_KEEPER_ROLES", "12, 34")
    assert load().keeper_roles == (12, 34)


def test_a_role_that_is_no_id_is_refused(monkeypatch):
    monkeypatch.setenv("ONRECORD_KEEPER_ROLES", "12,editors")
    with pytest.raises(
        SettingsError, match="ONRECORD_KEEPER_ROLES='12,editors' cannot be: it takes numbers with commas"
    ):
        load()


@pytest.mark.parametrize("value", ["0", "26", "many"])
def test_an_impossible_value_is_refused_with_its_name_value_and_bounds(monkeypatch, value):
    monkeypatch.setenv("ONRECORD_PASSAGES", value)
    with pytest.raises(SettingsError, match=f"ONRECORD_PASSAGES='{value}' cannot be: .*1 to 25"):
        load()


def test_the_token_is_never_shown(monkeypatch):
    monkeypatch.setenv("ONRECORD_DISCORD_TOKEN", "very.secret.token")
    assert "secret" not in repr(load())


def test_env_example_names_every_setting_and_no_other():
    example = (REPOSITORY / ".env.example").read_text()
    assert re.findall(r"^(\w+)=$", example, re.MULTILINE) == list(variables())


def test_env_example_says_what_each_setting_is_for_in_the_settings_own_words():
    example = (REPOSITORY / ".env.example").read_text()
    for name, means in variables().items():
        assert f"# {means}\n{name}=\n" in example


@pytest.mark.parametrize(("written", "value"), [("yes", True), ("True", True), ("1", True), ("off", False)])
def test_a_choice_is_read_in_any_usual_wording(monkeypatch, written, value):
    monkeypatch.setenv("ONRECORD_DIRECT_MESSAGES", written)
    assert load().direct_messages is value


def test_all_impossible_values_are_told_at_once(monkeypatch):
    monkeypatch.setenv("ONRECORD_FILE_MB", "much")
    monkeypatch.setenv("ONRECORD_KEEP_DAYS", "-1")
    with pytest.raises(
        SettingsError, match=r"KEEP_DAYS='-1' .* whole number.*; ONRECORD_FILE_MB='much' .* a number"
    ):
        load()


def test_an_empty_variable_of_the_environment_leaves_the_one_of_the_env_file(monkeypatch):
    Path(".env").write_text("ONRECORD_PASSAGES=3\n")
    monkeypatch.setenv("ONRECORD_PASSAGES", "")
    assert load().passages == 3
