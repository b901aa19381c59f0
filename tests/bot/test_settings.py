"""What the environment sets."""

from pathlib import Path

import pytest

from bot.settings import CHECKOUT, Settings, SettingsError, read_settings

TOKEN = "a-token-of-nobody"  # noqa: S105  no secret: it opens nothing


def test_an_empty_environment_gives_the_shipped_seeds_and_no_token() -> None:
    assert read_settings({}) == Settings(seeds=CHECKOUT / "seeds", data=Path("data"), token="")


def test_every_variable_is_taken() -> None:
    settings = read_settings(
        {
            "HUBWISE_SEEDS": "/s",
            "HUBWISE_DATA": "/d",
            "HUBWISE_DISCORD_TOKEN": TOKEN,
            "HUBWISE_DISCORD_API_URL": "https://discord.example/api/v10",
            "HUBWISE_DISCORD_GATEWAY_URL": "wss://gateway.example",
        }
    )
    assert settings == Settings(
        Path("/s"), Path("/d"), TOKEN, "https://discord.example/api/v10", "wss://gateway.example"
    )
    assert settings.store.parent == Path("/d")


def test_the_diary_lies_in_the_data_folder_unless_it_has_an_address() -> None:
    assert read_settings({"HUBWISE_DATA": "/d"}).diary == Path("/d/diary.sqlite")
    for address in ("sqlite+aiosqlite:////elsewhere/diary.sqlite", "postgresql+asyncpg://hubwise@host/hubwise"):
        assert read_settings({"HUBWISE_DIARY_URL": address}).diary == address


def test_how_long_questions_and_feedback_are_kept_is_a_number_of_days() -> None:
    usual = read_settings({})
    settings = read_settings({"HUBWISE_KEEP_QUESTIONS_DAYS": "7", "HUBWISE_KEEP_FEEDBACK_DAYS": "3650"})

    assert (usual.keep_questions.days, usual.keep_feedback.days) == (90, 365)
    assert (settings.keep_questions.days, settings.keep_feedback.days) == (7, 3_650)
    for name in ("HUBWISE_KEEP_QUESTIONS_DAYS", "HUBWISE_KEEP_FEEDBACK_DAYS"):
        for given in ("0", "-1", "1.5", "3651", "for ever"):
            with pytest.raises(SettingsError, match=name):
                read_settings({name: given})


@pytest.mark.parametrize("given", ["diary.sqlite", "mysql://hubwise:secret@host/x", "postgresql+asyncpg:secret", "x"])
def test_what_cannot_be_a_diarys_address_is_refused_and_not_repeated(given: str) -> None:
    with pytest.raises(SettingsError, match="HUBWISE_DIARY_URL is no address of a diary") as refused:
        read_settings({"HUBWISE_DIARY_URL": given})

    assert "secret" not in str(refused.value)


def test_the_password_of_a_diary_never_shows_in_printed_settings() -> None:
    settings = read_settings({"HUBWISE_DIARY_URL": "postgresql+asyncpg://hubwise:secret@host/hubwise"})

    assert "secret" not in f"{settings!r} {settings}"


@pytest.mark.parametrize("empty", ["", " ", "\t\n"])
def test_an_empty_variable_counts_as_not_set(empty: str) -> None:
    names = ("SEEDS", "DATA", "DISCORD_TOKEN", "DISCORD_TOKEN_FILE", "DISCORD_API_URL", "DISCORD_GATEWAY_URL")
    assert read_settings({f"HUBWISE_{name}": empty for name in names}) == read_settings({})


def test_space_around_a_value_and_a_slash_after_an_address_are_dropped() -> None:
    settings = read_settings(
        {"HUBWISE_DISCORD_TOKEN": f" {TOKEN}\n", "HUBWISE_DISCORD_API_URL": " http://127.0.0.1:1/api/v10/ "}
    )
    assert (settings.token, settings.api_url) == (TOKEN, "http://127.0.0.1:1/api/v10")


def test_variables_of_others_are_left_alone() -> None:
    assert read_settings({"DISCORD_TOKEN": TOKEN, "hubwise_discord_token": TOKEN}) == read_settings({})


def test_a_token_can_stand_in_a_file(tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text(f"{TOKEN}\n", encoding="utf-8")
    assert read_settings({"HUBWISE_DISCORD_TOKEN_FILE": str(path)}).token == TOKEN


def test_a_token_goes_before_a_tokens_file(tmp_path: Path) -> None:
    environment = {"HUBWISE_DISCORD_TOKEN": TOKEN, "HUBWISE_DISCORD_TOKEN_FILE": str(tmp_path / "nowhere")}
    assert read_settings(environment).token == TOKEN


def test_an_empty_tokens_file_gives_no_token(tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text("\n", encoding="utf-8")
    assert read_settings({"HUBWISE_DISCORD_TOKEN_FILE": str(path)}).token == ""


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_a_tokens_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "token"
    if content is None:
        path.mkdir()
    else:
        path.write_bytes(content)
    with pytest.raises(SettingsError, match=f"HUBWISE_DISCORD_TOKEN_FILE cannot be read: {path}"):
        read_settings({"HUBWISE_DISCORD_TOKEN_FILE": str(path)})


@pytest.mark.parametrize("given", [f"Bot {TOKEN}", f"{TOKEN}\nsecond line", f"{TOKEN}\x00", "токен"])
def test_what_cannot_be_a_token_is_refused_and_not_repeated(tmp_path: Path, given: str) -> None:
    path = tmp_path / "token"
    path.write_text(given, encoding="utf-8")
    for environment in ({"HUBWISE_DISCORD_TOKEN": given}, {"HUBWISE_DISCORD_TOKEN_FILE": str(path)}):
        with pytest.raises(SettingsError, match="holds no Discord token") as refused:
            read_settings(environment)
        assert given not in str(refused.value)


@pytest.mark.parametrize("name", ["HUBWISE_DISCORD_API_URL", "HUBWISE_DISCORD_GATEWAY_URL"])
@pytest.mark.parametrize(
    "rest", ["", "://", "://:80", "://[", "://host:99999", "://host:zero", "://two words", "//host", ".example"]
)
def test_a_bad_address_is_refused_by_name(name: str, rest: str) -> None:
    scheme = "http" if name.endswith("API_URL") else "ws"
    with pytest.raises(SettingsError, match=f"{name} is .*; allowed: an address that starts with {scheme}://"):
        read_settings({name: scheme + rest})


@pytest.mark.parametrize(
    ("name", "address"),
    [("HUBWISE_DISCORD_API_URL", "ws://127.0.0.1:1"), ("HUBWISE_DISCORD_GATEWAY_URL", "http://127.0.0.1:1")],
)
def test_an_address_of_the_other_kind_is_refused(name: str, address: str) -> None:
    with pytest.raises(SettingsError, match=name):
        read_settings({name: address})


def test_the_token_never_shows_in_printed_settings() -> None:
    settings = read_settings({"HUBWISE_DISCORD_TOKEN": TOKEN})
    assert settings.token == TOKEN
    assert TOKEN not in f"{settings!r} {settings}"


@pytest.mark.parametrize("given", ["1, 80351110224678912", "1 80351110224678912", " 1,,80351110224678912 ,"])
def test_servers_that_curate_are_named_between_commas_or_spaces(given: str) -> None:
    assert read_settings({"HUBWISE_CURATING_SERVERS": given}).curating == {1, 80351110224678912}


def test_every_server_curates_unless_some_are_named() -> None:
    assert read_settings({}).curating == read_settings({"HUBWISE_CURATING_SERVERS": " , "}).curating == frozenset()


@pytest.mark.parametrize("given", ["mine", "1;2", "-1", "0", "1.5", "1, x", "9" * 30, "٣"])
def test_what_is_no_servers_id_is_refused(given: str) -> None:
    with pytest.raises(SettingsError, match="HUBWISE_CURATING_SERVERS"):
        read_settings({"HUBWISE_CURATING_SERVERS": given})
