"""Named parameters as PostgreSQL takes them."""

import pytest

from bot.core.errors import OperatorError, StorageError
from storage.database import Database
from storage.postgres import numbered


@pytest.mark.parametrize(
    ("sql", "expected", "names"),
    [
        ("SELECT 1", "SELECT 1", ()),
        ("SELECT :a, :b", "SELECT $1, $2", ("a", "b")),
        ("SELECT :a, :b, :a", "SELECT $1, $2, $1", ("a", "b")),
        ("SELECT :a::text, :b :: int", "SELECT $1::text, $2 :: int", ("a", "b")),
        ("SELECT ':a', \":b\", :c", "SELECT ':a', \":b\", $1", ("c",)),
        ("SELECT 'it''s :a', :b", "SELECT 'it''s :a', $1", ("b",)),
        ("SELECT :a -- it's :b\n, :c", "SELECT $1 -- it's :b\n, $2", ("a", "c")),
        ("SELECT /* ':a' */ :b_1)", "SELECT /* ':a' */ $1)", ("b_1",)),
        ("SELECT x[1:2]", "SELECT x[1:2]", ()),
        ("(:a,:ab,:a)", "($1,$2,$1)", ("a", "ab")),
    ],
)
def test_names_become_numbers(sql: str, expected: str, names: tuple[str, ...]) -> None:
    assert numbered(sql) == (expected, names)


async def test_a_forgotten_value_is_named(database: Database) -> None:
    with pytest.raises((StorageError, ValueError)) as caught:
        async with database.reading("forgetful") as connection:
            await connection.value("SELECT CAST(:forgotten AS TEXT)")
    assert "forgotten" in f"{caught.value} {caught.value.__cause__}"


async def test_the_password_is_masked_also_without_a_host() -> None:
    with pytest.raises(OperatorError) as caught:
        await Database.open("postgresql://me:s3cret@/x?host=/nowhere")
    assert "s3cret" not in str(caught.value)
