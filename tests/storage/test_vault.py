"""Sealing, opening, finding again."""

import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import OperatorError
from storage.vault import Vault, load_or_create_key, new_key_line

OLD = new_key_line(1)
NEW = new_key_line(2)
VAULT = Vault.from_settings_text(OLD)
ROTATED = Vault.from_settings_text(f"{OLD}\n{NEW}\n")


@given(st.binary(), st.text())
def test_opens_what_it_sealed(plain: bytes, context: str) -> None:
    sealed = VAULT.seal(plain, context)
    assert VAULT.open(sealed, context) == plain
    assert len(sealed) == 1 + 12 + len(plain) + 16


@given(st.text())
def test_texts_come_back(plain: str) -> None:
    assert VAULT.open_text(VAULT.seal(plain, "t.c:1"), "t.c:1") == plain


def test_json_comes_back() -> None:
    value = {"phone": "0912345678", "tên": ["Nguyễn", None, 1, True]}
    assert VAULT.open_json(VAULT.seal_json(value, "people:1"), "people:1") == value


def test_the_same_value_never_looks_the_same() -> None:
    assert VAULT.seal("a", "t") != VAULT.seal("a", "t")
    assert b"secret words" not in VAULT.seal("secret words", "t")


def test_a_sealed_value_opens_in_its_own_place_only() -> None:
    sealed = VAULT.seal("a", "people.details:1")
    for elsewhere in ("people.details:2", "cases.facts:1", ""):
        with pytest.raises(OperatorError, match="data key 1"):
            VAULT.open(sealed, elsewhere)


@given(st.data())
def test_changed_bytes_are_refused(data: st.DataObject) -> None:
    sealed = bytearray(VAULT.seal("some text", "t"))
    place = data.draw(st.integers(0, len(sealed) - 1))
    sealed[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(OperatorError):
        VAULT.open(bytes(sealed), "t")


@given(st.binary(max_size=40))
def test_rubbish_is_refused(sealed: bytes) -> None:
    with pytest.raises(OperatorError):
        VAULT.open(sealed, "t")


def test_rotation_opens_the_old_and_seals_with_the_new() -> None:
    old = VAULT.seal("a", "t")
    assert ROTATED.open(old, "t") == b"a"
    new = ROTATED.seal("a", "t")
    assert (old[0], new[0]) == (1, 2)
    with pytest.raises(OperatorError, match="data key 2") as caught:
        VAULT.open(new, "t")
    assert "NHIPCAU_DATA_KEY" in str(caught.value)


def test_another_key_under_the_same_number_is_refused() -> None:
    with pytest.raises(OperatorError, match="does not open"):
        Vault.from_settings_text(new_key_line(1)).open(VAULT.seal("a", "t"), "t")


def test_keys_for_other_things_are_their_own_and_change_with_the_key() -> None:
    found = {VAULT.key_for("a"), VAULT.key_for("b"), ROTATED.key_for("a")}
    assert len(found) == 3
    assert VAULT.key_for("a") == VAULT.key_for("a")
    assert {len(key) for key in found} == {32}


def test_lookups_stay_when_the_key_rotates() -> None:
    assert VAULT.lookup("phone", "0912345678") == ROTATED.lookup("phone", "0912345678")


def test_lookups_tell_kinds_values_and_unions_apart() -> None:
    other = Vault.from_settings_text(new_key_line(1))
    found = {
        VAULT.lookup("phone", "1"), VAULT.lookup("cccd", "1"), VAULT.lookup("phone", "2"),
        other.lookup("phone", "1"),
    }  # fmt: skip
    assert len(found) == 4
    assert all(len(each) == 64 and int(each, 16) for each in found)


@pytest.mark.parametrize(
    "text",
    [
        "", "\n", "1", "1:", "1:abc", ":AAAA", "x:AAAA", "1:!!!!", "1:AAAAAAAAAAAAAAAAAAAAAA==",
        "KEY", "0:KEY", "256:KEY", "1:KEY\n1:KEY",
    ],
)  # fmt: skip
def test_a_wrong_key_text_is_one_line_without_the_key(text: str) -> None:
    with pytest.raises(OperatorError) as caught:
        Vault.from_settings_text(text.replace("KEY", OLD[2:]))
    assert "\n" not in str(caught.value)
    assert OLD[2:20] not in str(caught.value)
    assert caught.value.__cause__ is None


def test_keys_may_stand_in_one_setting() -> None:
    both = Vault.from_settings_text(f" {OLD} , {NEW} ")
    assert both.open(ROTATED.seal("a", "t"), "t") == b"a"


def test_the_current_key_must_be_there() -> None:
    with pytest.raises(OperatorError, match="missing"):
        Vault({1: bytes(32)}, current=2)


def test_the_first_run_makes_a_key_file(tmp_path: Path) -> None:
    path = tmp_path / "var" / "data.key"
    text = load_or_create_key(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert load_or_create_key(path) == text
    assert [each.name for each in path.parent.iterdir()] == ["data.key"]
    sealed = Vault.from_settings_text(text).seal("a", "t")
    path.write_text(f"{text}{new_key_line(2)}\n")
    assert Vault.from_settings_text(load_or_create_key(path)).open(sealed, "t") == b"a"


def test_processes_that_start_at_once_agree_on_the_key(tmp_path: Path) -> None:
    texts: list[str] = []
    start = threading.Barrier(8)

    def begin() -> None:
        start.wait()
        texts.append(load_or_create_key(tmp_path / "data.key"))

    threads = [threading.Thread(target=begin) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(texts) == 8
    assert len(set(texts)) == 1


def test_a_key_file_that_cannot_be_made_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "binary").write_bytes(b"\xff\xfe")
    for path in (tmp_path / "file" / "key", tmp_path, tmp_path / "binary"):
        with pytest.raises(OperatorError, match="key file"):
            load_or_create_key(path)
