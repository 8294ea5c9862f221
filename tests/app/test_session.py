"""Opening, swapping and copying files through the window."""

from argparse import Namespace

from PySide6.QtWidgets import QApplication, QDialog, QLabel

from sourcing_app.services.desk import Desk, create


def opened(session, path=None):
    session.open(Namespace(path=path, size=None, page=None))
    return session.window


def told(session):
    return next((m.text for m in reversed(session.window.kit.notices.messages)), "")


def test_the_first_start_makes_the_own_file_and_shows_today(session, tmp_path):
    window = opened(session)

    assert window.desk.path == tmp_path / "own.sourcing"
    assert window.stack.name == "today"


def test_a_wrong_file_is_refused_in_one_sentence_and_another_can_be_chosen(
    session, choice, tmp_path
):
    wrong = tmp_path / "letter.sourcing"
    wrong.write_text("Dear Sirs")
    assert opened(session, wrong) is None
    refusal = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog))
    reason = refusal.findChild(QLabel, "lbl.recovery.reason").text()
    assert "letter.sourcing is not a sourcing file" in reason

    choice.path = tmp_path / "mine.sourcing"
    session.file_wanted("new")

    assert session.window.desk.path == choice.path
    assert wrong.read_text() == "Dear Sirs"


def test_a_wrong_file_keeps_the_one_that_is_open(session, choice, tmp_path):
    window = opened(session)
    choice.path = tmp_path / "gone.sourcing"
    session.file_wanted("open")

    assert session.window is window
    assert "There is no file" in told(session)


def test_another_file_replaces_the_window_and_frees_the_first(session, choice, tmp_path, resources):
    first = opened(session).desk.path
    choice.path = tmp_path / "second.sourcing"
    session.file_wanted("new")

    assert session.window.desk.path == choice.path
    Desk(first, resources).close()


def test_a_file_held_elsewhere_opens_read_only_and_says_by_whom(session, tmp_path, resources):
    path = tmp_path / "held.sourcing"
    create(path)
    holder = Desk(path, resources)
    window = opened(session, path)

    assert window.desk.read_only
    assert "is open in another window or command" in window.restraint.text.text()
    holder.close()


def test_a_copy_is_saved_in_the_background(session, choice, qtbot, tmp_path):
    opened(session)
    choice.path = tmp_path / "copy.sourcing"
    session.file_wanted("copy")

    qtbot.waitUntil(choice.path.exists)
    qtbot.waitUntil(lambda: told(session) == f"Copy saved: {choice.path}")


def test_a_dialog_that_was_cancelled_changes_nothing(session, tmp_path):
    window = opened(session)
    for action in ("new", "open", "copy"):
        session.file_wanted(action)

    assert session.window is window
    assert sorted(p.name for p in tmp_path.glob("*.sourcing")) == ["own.sourcing"]


def test_the_next_start_opens_the_file_of_the_last_time(session, choice, tmp_path):
    opened(session)
    choice.path = tmp_path / "mine.sourcing"
    session.file_wanted("new")
    session.close()

    assert opened(session).desk.path == choice.path


def test_a_last_file_that_is_gone_gives_way_to_the_own_one(session, choice, tmp_path):
    opened(session)
    choice.path = tmp_path / "mine.sourcing"
    session.file_wanted("new")
    session.close()
    choice.path.unlink()

    assert opened(session).desk.path == tmp_path / "own.sourcing"
