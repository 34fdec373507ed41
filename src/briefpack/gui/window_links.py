"""What hears of what in a window: its parts and flows know nothing of each other."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from briefpack.gui.window_slots import slots_of

if TYPE_CHECKING:
    from briefpack.gui.follow_up_page import FollowUpPage
    from briefpack.gui.main_window import MainWindow


def connect(window: "MainWindow") -> None:
    """Connect the parts that every window has with what works behind them."""

    def say(words: str, buttons: Sequence[tuple[str, Callable[[], object]]]) -> None:
        window.status_line.say(words, *buttons)

    def show_ways(page: "FollowUpPage") -> None:
        from briefpack.gui.command_list import why_not  # not before the window is seen

        actions, tasks = window.actions_, window.tasks
        page.follow(
            actions["send_round"],
            actions["take_returned"],
            lambda name: why_not(actions, name, is_busy=tasks.is_busy),
        )

    window.actions_.connect_to(slots_of(window))

    window.exports.exported.connect(window.news.say_exported)
    window.exports.failed.connect(window.news.say_failure)
    window.files.closed.connect(window.lock_watch.stop)
    window.files.closed.connect(window.show_welcome)
    window.files.closed.connect(window.imports.forget)
    window.files.closed.connect(window.merges.forget)
    window.files.closed.connect(window.one_window.release)
    window.files.closed.connect(window.recovery.refresh)
    window.files.kept.connect(lambda _: window.recovery.refresh())
    window.files.kept.connect(window.kept.say_kept)
    window.files.failed.connect(window.news.say_failure)
    window.files.opened.connect(window.show_session)
    window.files.recovered.connect(window.kept.restore)
    window.files.saved.connect(window.news.say_saved)
    window.files.saved.connect(lambda _: window.claim_dossier())
    window.one_window.asked_for.connect(window.come_to_front)
    window.files.shared.connect(window.news.say_exported)
    window.follow_up.failed.connect(window.news.say_failure)
    window.follow_up.mended.connect(window.news.withdraw_failure)
    window.follow_up.outcome_requested.connect(window.show_outcome)
    window.follow_up.page_requested.connect(lambda: window.show_place("follow_up"))
    window.follow_up.said.connect(say)
    window.follow_up.made.connect(show_ways)
    window.follow_up.send_requested.connect(window.actions_["send_round"].trigger)
    window.follow_up.import_requested.connect(window.actions_["import_source"].trigger)
    window.follow_up.take_requested.connect(window.actions_["take_returned"].trigger)
    window.follow_up.kept.connect(window.kept.attend)
    window.imports.kept.connect(window.kept.attend)
    window.merges.kept.connect(window.kept.attend)
    window.kept.failed.connect(window.news.say_failure)
    window.kept.said.connect(say)
    window.imports.failed.connect(window.news.say_failure)
    window.imports.outcome_requested.connect(window.show_outcome)
    window.imports.place_requested.connect(lambda: window.show_place("sources"))
    window.imports.review_changed.connect(window.show_place_state)
    window.imports.said.connect(say)
    window.lock_watch.changed.connect(window.show_access)
    window.recovery.failed.connect(window.news.say_failure)
    window.recovery.said.connect(say)
    window.merges.failed.connect(window.news.say_failure)
    window.merges.left.connect(window.leave_merge)
    window.merges.mended.connect(window.banner.hide)
    window.merges.outcome_requested.connect(window.show_outcome)
    window.merges.place_requested.connect(lambda: window.show_place("merge"))
    window.merges.said.connect(say)
    window.merges.save_requested.connect(window.actions_["save"].trigger)
    window.printing.printed.connect(window.status_line.say)
    window.rail.chosen.connect(window.show_place)
    window.status_line.cancel_requested.connect(window.tasks.cancel)
    window.tasks.ended.connect(window.end_work)
    window.tasks.progressed.connect(window.status_line.show_step)
    window.tasks.started.connect(window.start_work)
    window.top_bar.left_search.connect(
        lambda: window.in_workspace(lambda w: w.outcomes.go_to_hits())
    )
    window.top_bar.searched.connect(window.search)
    window.welcome.open_requested.connect(window.files.open)
    window.tools.settings_left.connect(lambda: window.in_workspace(lambda w: w.note_settings()))
