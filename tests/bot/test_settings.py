import re
from pathlib import Path

import pytest

from bot.settings import PREFIX, Settings, load
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
    with pytest.raises(SettingsError, match="ONRECORD_KEEPER_ROLES='editors' cannot be"):
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
    named = re.findall(rf"^{PREFIX}(\w+)=$", example, re.MULTILINE)
    assert [name.lower() for name in named] == list(Settings.model_fields)


def test_env_example_says_what_each_setting_is_for_in_the_settings_own_words():
    example = (REPOSITORY / ".env.example").read_text()
    for name, field in Settings.model_fields.items():
        assert f"# {field.description}\n{PREFIX}{name.upper()}=\n" in example
