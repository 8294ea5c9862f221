"""Every action of the user is one step: undo gives the file back, redo the same rows again."""

import pytest

from sourcing_app.domain.actions import Action
from tests.rows import counted_wrong, writing
from tests.services import (
    buyer_scenes,
    dispute_scenes,
    goods_scenes,
    holiday_scenes,
    letter_scenes,
    money_scenes,
    need_scenes,
    order_scenes,
    rate_scenes,
    request_scenes,
    scenes,
    screening_scenes,
    trade_scenes,
    vetting_scenes,
    view_scenes,
)
from tests.services.list_claims import Claims
from tests.services.scenes import Scene
from tests.store.released import unmade

NOT_UNDONE = {
    Action.PAYMENT_RECORDED: "money that was sent is voided with a reason",
    Action.PAYMENT_VOIDED: "a void payment stays in the list with its reason",
    Action.REFUND_RECORDED: "money that came back is voided with a reason",
    Action.INCIDENT_RECORDED: "what happened to the money stays on record",
    Action.BIN_EMPTIED: "the sheet says so before it erases",
    Action.SAMPLE_DATA_LOADED: "the sample is a file of its own",
}
"""The actions without a way back, and why."""

KEPT_ASIDE = {"blob", "change_log", "meta", "number_sequence", "sqlite_sequence"} | {
    f"search_index_{part}" for part in ("data", "idx", "config", "content")
}
"""Bytes that no row names, the history itself, numbers never given twice, pages of the index."""


SCENES = {
    Action.PROFILE_EDITED: (scenes.profile, letter_scenes.logo, letter_scenes.no_logo),
    Action.BUYER_ADDED: (buyer_scenes.add_profile,),
    Action.BUYER_MADE_MAIN: (buyer_scenes.make_main,),
    Action.BUYER_BINNED: (buyer_scenes.bin_profile,),
    Action.BUYER_RESTORED: (buyer_scenes.restore_profile,),
    Action.MARKETPLACE_ADDED: (buyer_scenes.add_account,),
    Action.MARKETPLACE_EDITED: (
        buyer_scenes.first_step,
        buyer_scenes.next_step,
        buyer_scenes.edit_account,
    ),
    Action.MARKETPLACE_BINNED: (buyer_scenes.bin_account,),
    Action.MARKETPLACE_RESTORED: (buyer_scenes.restore_account,),
    Action.LIMIT_SET: (money_scenes.limit, money_scenes.card_limit),
    Action.SITE_SET: (money_scenes.site, money_scenes.other_site, money_scenes.usual_site),
    Action.HOLIDAY_ADDED: (holiday_scenes.add,),
    Action.HOLIDAY_EDITED: (holiday_scenes.edit,),
    Action.HOLIDAY_REMOVED: (holiday_scenes.remove,),
    Action.COUNTRY_COUNTED: (holiday_scenes.count,),
    Action.COUNTRY_LEFT_OUT: (holiday_scenes.leave_out,),
    Action.LIMIT_RESTORED: (money_scenes.usual_limits,),
    Action.SNOOZED: (scenes.snooze, scenes.snooze_again),
    Action.SHOWN_AGAIN: (scenes.wake,),
    Action.VIEW_ADDED: (view_scenes.save,),
    Action.VIEW_EDITED: (view_scenes.change,),
    Action.VIEW_REMOVED: (view_scenes.remove,),
    Action.TERM_ADDED: (need_scenes.add_term,),
    Action.TERM_REMOVED: (need_scenes.remove_term,),
    Action.NEED_ADDED: (need_scenes.add,),
    Action.NEED_EDITED: (need_scenes.edit,),
    Action.NEED_LINKED: (need_scenes.link,),
    Action.NEED_BINNED: (need_scenes.move_to_bin,),
    Action.NEED_RESTORED: (need_scenes.restore,),
    Action.REQUEST_ADDED: (request_scenes.add,),
    Action.REQUEST_EDITED: (request_scenes.edit,),
    Action.REQUEST_POSTED: (request_scenes.post,),
    Action.REQUEST_OFFERED: (request_scenes.offer, request_scenes.offer_of_one_known),
    Action.REQUEST_CLOSED: (request_scenes.close,),
    Action.REQUEST_BINNED: (request_scenes.move_to_bin,),
    Action.REQUEST_RESTORED: (request_scenes.restore,),
    Action.SEARCH_LOGGED: (scenes.log, scenes.hits),
    Action.SEARCH_EDITED: (need_scenes.save_search,),
    Action.SEARCH_OPENED: (need_scenes.open_queued,),
    Action.SEARCH_BINNED: (need_scenes.bin_search,),
    Action.SEARCH_RESTORED: (need_scenes.restore_search,),
    Action.PRODUCT_ADDED: (scenes.product,),
    Action.PRODUCT_EDITED: (scenes.product_fields,),
    Action.PRODUCT_BINNED: (scenes.bin_products,),
    Action.PRODUCT_RESTORED: (scenes.restore_products,),
    Action.SUPPLIER_ADDED: (scenes.supplier,),
    Action.SUPPLIER_EDITED: (
        scenes.supplier_fields,
        scenes.contact,
        scenes.name_binned_product,
    ),
    Action.CONTACT_ADDED: (scenes.add_contact,),
    Action.CONTACT_EDITED: (scenes.edit_contact,),
    Action.CONTACT_MADE_MAIN: (scenes.make_main,),
    Action.CONTACT_BINNED: (scenes.bin_contacts,),
    Action.CONTACT_RESTORED: (scenes.restore_contacts,),
    Action.CERTIFICATE_ADDED: (scenes.add_certificate,),
    Action.CERTIFICATE_EDITED: (scenes.edit_certificate,),
    Action.IDENTITY_EXPLAINED: (scenes.explain_identity,),
    Action.CERTIFICATE_BINNED: (scenes.bin_certificates,),
    Action.CERTIFICATE_RESTORED: (scenes.restore_certificates,),
    Action.SUPPLIER_STARRED: (scenes.star,),
    Action.SUPPLIER_BINNED: (scenes.bin_suppliers,),
    Action.SUPPLIER_RESTORED: (scenes.restore_suppliers,),
    Action.SUPPLIERS_IMPORTED: (scenes.import_thousand,),
    Action.RECORDS_IMPORTED: (trade_scenes.import_orders, trade_scenes.import_notice),
    Action.BADGE_OBSERVED: (scenes.badge, scenes.badge_again),
    Action.VETTING_ANSWERED: (scenes.answers, scenes.gut),
    Action.FLAG_RAISED: (scenes.flag,),
    Action.FLAG_RESOLVED: (scenes.resolve,),
    Action.METRICS_READ: (vetting_scenes.figures,),
    Action.HOLD_PLACED: (vetting_scenes.hold,),
    Action.HOLD_LIFTED: (vetting_scenes.lift,),
    Action.SITE_ADDED: (vetting_scenes.add_site,),
    Action.SITE_REMOVED: (vetting_scenes.remove_site,),
    Action.SITES_RESTORED: (vetting_scenes.restore_sites,),
    Action.WEIGHTS_SET: (vetting_scenes.weigh,),
    Action.INQUIRY_WRITTEN: (
        scenes.write,
        letter_scenes.another_round,
        letter_scenes.another_product,
    ),
    Action.INQUIRY_EDITED: (
        scenes.blocks,
        scenes.link,
        scenes.write_again,
        scenes.ask_more,
        scenes.cancel,
        scenes.follow_up,
        letter_scenes.word,
        letter_scenes.word_no_more,
        letter_scenes.differ,
        letter_scenes.as_the_others,
        letter_scenes.begin,
        letter_scenes.ask_rest,
        letter_scenes.remind,
        letter_scenes.take_out,
        letter_scenes.take_out_sent,
    ),
    Action.INQUIRY_NUMBERED: (letter_scenes.number,),
    Action.TEMPLATE_ADDED: (letter_scenes.add_template,),
    Action.TEMPLATE_EDITED: (letter_scenes.edit_template, letter_scenes.put_shipped),
    Action.TEMPLATE_BINNED: (letter_scenes.bin_templates,),
    Action.TEMPLATE_RESTORED: (letter_scenes.restore_templates,),
    Action.INQUIRY_SENT: (scenes.send, scenes.send_again),
    Action.INQUIRY_ANSWERED: (scenes.note, letter_scenes.note_answers, letter_scenes.note_question),
    Action.INQUIRY_BINNED: (scenes.bin_inquiries,),
    Action.INQUIRY_RESTORED: (scenes.restore_inquiries,),
    Action.QUOTE_ENTERED: (trade_scenes.reply,),
    Action.QUOTE_EDITED: (trade_scenes.quote_fields, trade_scenes.breaks, trade_scenes.reject),
    Action.QUOTE_BINNED: (trade_scenes.bin_quotes,),
    Action.QUOTE_RESTORED: (trade_scenes.restore_quotes,),
    Action.ORDER_CREATED: (trade_scenes.order,),
    Action.ORDER_EDITED: (
        trade_scenes.total,
        trade_scenes.terms,
        trade_scenes.both,
        order_scenes.goods,
        order_scenes.details,
    ),
    Action.SAMPLE_DECIDED: (trade_scenes.sample,),
    Action.ACCOUNT_ADDED: (trade_scenes.account,),
    Action.ACCOUNT_CHECKED: (trade_scenes.check,),
    Action.GATE_WAIVED: (trade_scenes.waive,),
    Action.ORDER_CHECKED: (dispute_scenes.answer, dispute_scenes.answer_anew),
    Action.ORDER_CLOSED: (dispute_scenes.close,),
    Action.FEEDBACK_GIVEN: (dispute_scenes.rate,),
    Action.DISPUTE_OPENED: (dispute_scenes.open_dispute,),
    Action.DISPUTE_EDITED: (dispute_scenes.change, dispute_scenes.add_step),
    Action.DISPUTE_ESCALATED: (dispute_scenes.escalate,),
    Action.DISPUTE_ENDED: (dispute_scenes.end,),
    Action.MILESTONE_REACHED: (trade_scenes.ready,),
    Action.INSPECTION_RECORDED: (trade_scenes.inspect, goods_scenes.record_planned),
    Action.PAYMENT_RECORDED: (trade_scenes.pay_deposit,),
    Action.PAYMENT_VOIDED: (trade_scenes.void,),
    Action.INCIDENT_RECORDED: (trade_scenes.incident,),
    Action.PAYMENT_PLANNED: (money_scenes.plan,),
    Action.PLAN_DROPPED: (money_scenes.drop,),
    Action.PAYMENT_ARRIVED: (money_scenes.arrive,),
    Action.PAYMENT_BOUNCED: (money_scenes.bounce,),
    Action.REFUND_RECORDED: (money_scenes.refund,),
    Action.LINE_WAIVED: (money_scenes.waive, money_scenes.unwaive),
    Action.LIST_KEPT: (
        screening_scenes.take,
        screening_scenes.take_again,
        screening_scenes.seen_again,
    ),
    Action.LIST_REMOVED: (screening_scenes.remove,),
    Action.SUPPLIERS_SCREENED: (screening_scenes.screen, screening_scenes.screen_again),
    Action.MATCH_DECIDED: (screening_scenes.decide,),
    Action.RATE_ENTERED: (rate_scenes.enter, rate_scenes.enter_again),
    Action.RATE_REMOVED: (rate_scenes.remove,),
    Action.RATES_FETCHED: (rate_scenes.fetch,),
    Action.METHOD_COST_EDITED: (money_scenes.tariff, money_scenes.usual_tariff),
    Action.PLATFORM_EDITED: (money_scenes.platform,),
    Action.CREDIT_EDITED: (money_scenes.credit, money_scenes.credit_document),
    Action.LINE_SETTLED_SHORT: (trade_scenes.short,),
    Action.PHRASE_ADDED: (scenes.add_phrase,),
    Action.PHRASE_EDITED: (scenes.edit_phrase,),
    Action.PHRASE_BINNED: (scenes.bin_phrase,),
    Action.PHRASE_RESTORED: (scenes.restore_phrase,),
    Action.NOTE_ADDED: (scenes.add_note,),
    Action.NOTE_EDITED: (scenes.edit_note,),
    Action.NOTE_BINNED: (scenes.bin_notes,),
    Action.NOTE_RESTORED: (scenes.restore_notes,),
    Action.FILE_ATTACHED: (trade_scenes.attach, letter_scenes.enclose),
    Action.BIN_RESTORED: (trade_scenes.restore_all,),
    Action.BIN_EMPTIED: (trade_scenes.empty,),
    Action.SAMPLE_DATA_LOADED: (trade_scenes.load,),
    **goods_scenes.SCENES,
    **order_scenes.SCENES,
}


def contents(desk):
    """Every table's rows, their versions aside."""
    names = [
        row[0] for row in desk.reader.rows("SELECT name FROM sqlite_master WHERE type='table'")
    ]
    return {
        name: [
            {column: row[column] for column in row.keys() if column != "version"}  # noqa: SIM118 - a Row iterates its values
            for row in desk.reader.rows(f"SELECT * FROM {name} ORDER BY 1")  # noqa: S608 - the schema's own names
            if (name, row[0]) != ("table_count", "blob")  # bytes stay for redo, and are counted
        ]
        for name in sorted({*names} - KEPT_ASIDE)
    }


@pytest.fixture
def scene(desk, tmp_path):
    return Scene(desk, tmp_path)


def test_every_action_has_a_scene():
    assert set(SCENES) == set(Action)
    assert all(NOT_UNDONE.values())


SLOW = pytest.mark.slow("a thousand suppliers, written three times and compared")


@pytest.mark.parametrize(
    ("action", "deed"),
    [
        pytest.param(action, deed, marks=SLOW if deed is scenes.import_thousand else ())
        for action, deeds in SCENES.items()
        for deed in deeds
    ],
    ids=[f"{action}-{deed.__name__}" for action, deeds in SCENES.items() for deed in deeds],
)
def test_an_action_is_one_step_that_undo_and_redo_write_exactly(scene, action, deed):
    """Lists ask again where it tells them to: `Claims` compares them."""
    desk, told = scene.desk, []
    do = deed(scene)
    with writing(desk.path):
        pass  # what a scene set with plain SQL is counted
    before = contents(desk)
    desk.changes.listen(told.append)
    Claims(desk)
    do()
    after = contents(desk)
    assert counted_wrong(desk.path) == []
    # a scene that was set with plain SQL is first told as another program's change
    *others, committed = told
    assert [other.step for other in others] == [None] * len(others)
    assert after != before
    assert unmade(desk.path) == []
    if action in NOT_UNDONE:
        assert committed.step is None
        return
    step = committed.step
    assert step.action is action
    desk.revert(step)
    assert contents(desk) == before
    desk.reapply(step)
    assert contents(desk) == after
    desk.revert(step)
    assert contents(desk) == before
    assert counted_wrong(desk.path) == []
    assert desk.reader.value("PRAGMA foreign_key_check") is None
