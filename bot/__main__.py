"""The command line: what each command takes. What it does is in the module that it imports,
and it imports only when it runs, so that ``nhipcau --help`` answers at once."""

import asyncio
import os
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.core.errors import OperatorError, StorageError

if TYPE_CHECKING:
    from bot.administration.report import Report
    from bot.settings import Settings

cli = typer.Typer(
    name="nhipcau",
    help="The member-service bot of a trade union.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # they print local variables, and so secrets
)
imports = typer.Typer(help="Take over units, members or care from a table.", no_args_is_help=True)
cli.add_typer(imports, name="import")
rules = typer.Typer(help="Look at the rules of benefits.", no_args_is_help=True)
cli.add_typer(rules, name="rules")

Table = Annotated[Path, typer.Argument(help="A CSV file in UTF-8.", metavar="FILE")]
Rules = Annotated[
    Path | None,
    typer.Argument(help="Rule files; default: those that the settings name.", metavar="FOLDER"),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only report; change nothing.")]


@cli.command()
def run(
    demo: Annotated[bool, typer.Option("--demo", help="Begin with the sample union.")] = False,
) -> None:
    """Start the bot: every channel that has a token, and the web chat."""
    import bot.app
    from bot.runtime import serve

    serve(bot.app.run(_settings(), demo=demo))


@cli.command()
def migrate() -> None:
    """Bring the database to this version's schema."""
    from bot.administration import migrating

    _tell(migrating.migrate(_settings()))


@cli.command()
def check(
    settings_only: Annotated[
        bool, typer.Option("--settings-only", help="Look at no database and no messenger.")
    ] = False,
) -> None:
    """Show the settings in force, secrets masked; try the database and the tokens."""
    from bot.environment import describe

    settings = _settings()
    _print(*describe(settings))
    if settings_only:
        return
    from bot.administration import check

    _tell(check.check(settings))


@cli.command()
def settings() -> None:
    """Print the reference of all settings, as Markdown."""
    from bot.environment import reference

    sys.stdout.write(reference())


@cli.command()
def commands() -> None:
    """Print the reference of all commands, as Markdown."""
    from bot.administration import manual

    sys.stdout.write(manual.commands(cli))


@cli.command()
def invite(
    unit: Annotated[str, typer.Option(help="Code of the unit that the officer will serve.")],
    role: Annotated[str, typer.Option(help="The officer's role there.")],
    days: Annotated[int, typer.Option(min=1, max=90, help="How long the code can be used.")] = 14,
) -> None:
    """Print a one-time code that binds an officer's chat account."""
    from bot.administration import invites

    _tell(invites.invite(_settings(), unit=unit, role=role, days=days))


@imports.command("units")
def import_units(file: Table, dry_run: DryRun = False) -> None:
    """Take over the tree of units from FILE.

    Columns: code, name, kind, parent; if there place, aliases and wage_region, the region of the
    minimum wage (1 to 4 or I to IV). An empty one means that of the unit above; without the
    column every unit keeps its own.
    """
    from bot.administration import units

    _tell(units.import_units(_settings(), file, dry_run=dry_run))


@imports.command("members")
def import_members(file: Table, dry_run: DryRun = False) -> None:
    """Take over members from FILE."""
    from bot.administration import members

    _tell(members.import_members(_settings(), file, dry_run=dry_run))


@imports.command("care")
def import_care(file: Table, dry_run: DryRun = False) -> None:
    """Take over units' lists of care from FILE."""
    from bot.administration import care

    _tell(care.import_care(_settings(), file, dry_run=dry_run))


@cli.command()
def calc(
    benefit: Annotated[
        str, typer.Argument(help="The benefit's code, in any spelling.", metavar="CODE")
    ] = "",
    on: Annotated[str, typer.Option(help="The day whose rules hold, as YYYY-MM-DD.")] = "",
    inputs: Annotated[str, typer.Option(help="What it needs to know, as a JSON object.")] = "{}",
    batch: Annotated[
        bool, typer.Option("--batch", help='Read lines {"id", "code", "on", "inputs"} instead.')
    ] = False,
) -> None:
    """Calculate a benefit and print the result as JSON; with --batch a line for each line read."""
    from bot.administration import reckoning

    folder = _settings().rules_folder
    if batch and (benefit or on):
        raise OperatorError("with --batch the lines name code and day: leave both out")
    if batch:
        reckoning.batch(sys.stdin.buffer, sys.stdout.buffer, folder)
    else:
        _show(reckoning.calc(benefit, on=on, inputs=inputs, folder=folder))


@rules.command("check")
def check_rules(folder: Rules = None) -> None:
    """Check rule files, texts and examples; list what is due for review."""
    from bot.administration import rulework

    _show(rulework.examine(folder or _settings().rules_folder))


@rules.command("table")
def rules_table(folder: Rules = None) -> None:
    """Print the reference of all benefits, as Markdown."""
    from bot.administration import rulework

    sys.stdout.write(rulework.table(folder or _settings().rules_folder))


@cli.command()
def understand() -> None:
    """Read a text a line, print the intent that the bot takes it for."""
    from bot.administration.talk import Understanding

    understanding = Understanding()
    for line in sys.stdin:
        _print(understanding.intent(line))
        sys.stdout.flush()


@cli.command()
def ask(text: Annotated[str, typer.Argument(help="What a member would write.")]) -> None:
    """Print the bot's answer to one message, as a newcomer would get it."""
    from bot.administration import talk

    _tell(talk.ask(_settings(), text))


@cli.command()
def backup(
    to: Annotated[Path | None, typer.Argument(help="File to write; default: var/backup/…")] = None,
) -> None:
    """Write an encrypted backup of the database and the files."""
    from bot.administration import backups

    _tell(backups.backup(_settings(), to))


@cli.command()
def restore(
    source: Annotated[Path, typer.Argument(help="File that backup wrote.", metavar="FILE")],
) -> None:
    """Put a backup back into an empty database."""
    from bot.administration import backups

    _tell(backups.restore(_settings(), source))


@cli.command()
def outbox(
    failed: Annotated[bool, typer.Option("--failed", help="List the dead letters.")] = False,
    limit: Annotated[int, typer.Option(min=1, help="How many --failed lists.")] = 50,
    retry: Annotated[
        list[str] | None,
        typer.Option(
            help="Send a dead letter again, by its ID of --failed, or all. It goes out now, after"
            " what its chat has got meanwhile. May be given several times.",
            metavar="ID|all",
        ),
    ] = None,
    drop: Annotated[
        list[str] | None,
        typer.Option(help="Give a dead letter up for good, as for --retry.", metavar="ID|all"),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask first.")] = False,
) -> None:
    """Show what waits on each channel and who sends it; list, retry or drop dead letters."""
    from bot.administration import outbox

    if failed + bool(retry) + bool(drop) > 1:
        raise OperatorError("use one of --failed, --retry and --drop at a time")
    if retry:
        _tell(outbox.retry(_settings(), retry, _sure(yes)))
    elif drop:
        _tell(outbox.drop(_settings(), drop, _sure(yes)))
    elif failed:
        _tell(outbox.failed(_settings(), limit=limit))
    else:
        _tell(outbox.look(_settings()))


@cli.command("verify-audit")
def verify_audit() -> None:
    """Check that no entry of the audit trail was changed or removed."""
    from bot.administration import trail

    _tell(trail.verify_audit(_settings()))


@cli.command()
def simulate(
    people: Annotated[int, typer.Option(min=1, max=200, help="How many members talk.")] = 8,
    minutes: Annotated[float, typer.Option(min=0.1, max=600, help="For how long.")] = 2.0,
    faults: Annotated[bool, typer.Option("--faults", help="Kill and break things too.")] = False,
) -> None:
    """Let the sample union live on a Telegram stand-in; works in a source tree only."""
    if not _from_source("tests.robots.simulation").main(people, minutes, faults=faults):
        raise typer.Exit(2)


@cli.command(context_settings={"ignore_unknown_options": True})
def bench(
    name: Annotated[str, typer.Argument(help="A file of benchmarks/, without .py.")] = "all",
    arguments: Annotated[list[str] | None, typer.Argument(help="Handed on to it.")] = None,
) -> None:
    """Measure; works in a source tree only."""
    _from_source(f"benchmarks.{name}").main(arguments or [])


def main() -> None:
    """Runs the command. An operator's problem is a line on stderr and status 2; Ctrl-C is 130."""
    try:
        cli(prog_name="nhipcau")
    except (OperatorError, StorageError) as error:
        lines = (f"nhipcau: {line}\n" for line in str(error).splitlines())
        sys.stderr.write("".join(lines))
        sys.exit(2)


def _from_source(name: str) -> Any:
    """A module that is no part of an installation; OperatorError where there is none of it."""
    from importlib import import_module

    sys.path.insert(0, str(Path(__file__).parent.parent))
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if not name.startswith(str(error.name)):
            raise
        path = name.replace(".", "/")
        raise OperatorError(f"{path}.py: no such file in the source tree") from error


def _settings() -> "Settings":
    """The settings, read once; logging and its redaction begin here."""
    from bot import log
    from bot.environment import read_settings

    settings = read_settings(os.environ, Path(".env"))
    log.configure(settings.log, settings.secrets())
    log.catch_uncaught()
    return settings


def _sure(yes: bool) -> Callable[[str], bool]:
    """Asks on a terminal; where nobody can answer, or nobody wants to be asked, it is yes."""
    if yes or not sys.stdin.isatty():
        return lambda _: True
    return lambda question: typer.confirm(question, err=True)


def _tell(work: "Coroutine[Any, Any, Report]") -> None:
    _show(asyncio.run(work))


def _show(report: "Report") -> None:
    """Prints a report; status 2 when what was asked for is not well."""
    _print(*report.lines)
    sys.stderr.write("".join(f"{line}\n" for line in report.problems))
    if not report.well:
        raise typer.Exit(2)


def _print(*lines: str) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))


if __name__ == "__main__":
    main()
