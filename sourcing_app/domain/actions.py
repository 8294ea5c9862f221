"""The user's actions that change the file: each is one transaction and one undo step."""

from collections.abc import Mapping
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say


class Action(StrEnum):
    """What the user did, as history and undo name it."""

    PROFILE_EDITED = "profile.edited"
    BUYER_ADDED = "buyer_profile.added"
    BUYER_MADE_MAIN = "buyer_profile.made_main"
    BUYER_BINNED = "buyer_profile.binned"
    BUYER_RESTORED = "buyer_profile.restored"
    MARKETPLACE_ADDED = "marketplace_account.added"
    MARKETPLACE_EDITED = "marketplace_account.edited"
    MARKETPLACE_BINNED = "marketplace_account.binned"
    MARKETPLACE_RESTORED = "marketplace_account.restored"
    TERM_ADDED = "search_term.added"
    TERM_REMOVED = "search_term.removed"
    NEED_ADDED = "need.added"
    NEED_EDITED = "need.edited"
    NEED_LINKED = "need.linked"
    NEED_BINNED = "need.binned"
    NEED_RESTORED = "need.restored"
    REQUEST_ADDED = "buying_request.added"
    REQUEST_EDITED = "buying_request.edited"
    REQUEST_POSTED = "buying_request.posted"
    REQUEST_OFFERED = "buying_request.offered"
    REQUEST_CLOSED = "buying_request.closed"
    REQUEST_BINNED = "buying_request.binned"
    REQUEST_RESTORED = "buying_request.restored"
    SEARCH_LOGGED = "search.logged"
    SEARCH_EDITED = "search_query.edited"
    SEARCH_OPENED = "search_query.opened"
    SEARCH_BINNED = "search_query.binned"
    SEARCH_RESTORED = "search_query.restored"
    PRODUCT_ADDED = "product.added"
    PRODUCT_EDITED = "product.edited"
    PRODUCT_BINNED = "product.binned"
    PRODUCT_RESTORED = "product.restored"
    SUPPLIER_ADDED = "supplier.added"
    SUPPLIER_EDITED = "supplier.edited"
    SUPPLIER_STARRED = "supplier.starred"
    SUPPLIER_BINNED = "supplier.binned"
    SUPPLIER_RESTORED = "supplier.restored"
    SUPPLIERS_IMPORTED = "suppliers.imported"
    RECORDS_IMPORTED = "records.imported"
    CONTACT_ADDED = "supplier_contact.added"
    CONTACT_EDITED = "supplier_contact.edited"
    CONTACT_MADE_MAIN = "supplier_contact.made_main"
    CONTACT_BINNED = "supplier_contact.binned"
    CONTACT_RESTORED = "supplier_contact.restored"
    CERTIFICATE_ADDED = "certificate.added"
    CERTIFICATE_EDITED = "certificate.edited"
    CERTIFICATE_BINNED = "certificate.binned"
    CERTIFICATE_RESTORED = "certificate.restored"
    IDENTITY_EXPLAINED = "identity.explained"
    BADGE_OBSERVED = "badge.observed"
    VETTING_ANSWERED = "vetting.answered"
    FLAG_RAISED = "flag.raised"
    FLAG_RESOLVED = "flag.resolved"
    LIST_KEPT = "screening_list.kept"
    LIST_REMOVED = "screening_list.removed"
    SUPPLIERS_SCREENED = "screening.done"
    MATCH_DECIDED = "screening_match.decided"
    RATE_ENTERED = "exchange_rate.entered"
    RATE_REMOVED = "exchange_rate.removed"
    RATES_FETCHED = "exchange_rate.fetched"
    METRICS_READ = "metrics.read"
    HOLD_PLACED = "hold.placed"
    HOLD_LIFTED = "hold.lifted"
    SITE_ADDED = "blacklist_site.added"
    SITE_REMOVED = "blacklist_site.removed"
    SITES_RESTORED = "blacklist_sites.restored"
    WEIGHTS_SET = "score_weights.set"
    TEMPLATE_ADDED = "letter_template.added"
    TEMPLATE_EDITED = "letter_template.edited"
    TEMPLATE_BINNED = "letter_template.binned"
    TEMPLATE_RESTORED = "letter_template.restored"
    INQUIRY_WRITTEN = "inquiry.written"
    INQUIRY_EDITED = "inquiry.edited"
    INQUIRY_NUMBERED = "inquiry.numbered"
    INQUIRY_SENT = "inquiry.sent"
    INQUIRY_ANSWERED = "inquiry.answered"
    INQUIRY_BINNED = "inquiry.binned"
    INQUIRY_RESTORED = "inquiry.restored"
    QUOTE_ENTERED = "quote.entered"
    QUOTE_EDITED = "quote.edited"
    QUOTE_BINNED = "quote.binned"
    QUOTE_RESTORED = "quote.restored"
    ORDER_CREATED = "order.created"
    ORDER_EDITED = "order.edited"
    ORDER_HELD = "order.held"
    ORDER_RELEASED = "order.released"
    ORDER_CANCELLED = "order.cancelled"
    ORDER_REPEATED = "order.repeated"
    SAMPLE_ADDED = "sample.added"
    SAMPLE_EDITED = "sample.edited"
    SAMPLE_MEASURED = "sample.measured"
    SAMPLE_PHOTOGRAPHED = "sample.photographed"
    SAMPLE_DECIDED = "sample.decided"
    ACCOUNT_ADDED = "account.added"
    ACCOUNT_CHECKED = "account.checked"
    GATE_WAIVED = "gate.waived"
    ORDER_CHECKED = "order_check.answered"
    ORDER_CLOSED = "order.closed"
    FEEDBACK_GIVEN = "feedback.added"
    DISPUTE_OPENED = "dispute.opened"
    DISPUTE_EDITED = "dispute.edited"
    DISPUTE_ESCALATED = "dispute.escalated"
    DISPUTE_ENDED = "dispute.ended"
    MILESTONE_ADDED = "milestone.added"
    MILESTONE_EDITED = "milestone.edited"
    MILESTONES_PLANNED = "milestone.planned"
    MILESTONE_REACHED = "milestone.reached"
    INSPECTION_PLANNED = "inspection.planned"
    INSPECTION_RECORDED = "inspection.recorded"
    INSPECTION_EDITED = "inspection.edited"
    DEFECT_LISTED = "inspection.defect_listed"
    SHIPMENT_ADDED = "shipment.added"
    SHIPMENT_EDITED = "shipment.edited"
    RECEIPT_ADDED = "receipt.added"
    RECEIPT_CONFIRMED = "receipt.confirmed"
    PAYMENT_RECORDED = "payment.recorded"
    PAYMENT_VOIDED = "payment.voided"
    PAYMENT_PLANNED = "payment.planned"
    PLAN_DROPPED = "payment.plan_dropped"
    PAYMENT_ARRIVED = "payment.arrived"
    PAYMENT_BOUNCED = "payment.bounced"
    REFUND_RECORDED = "refund.recorded"
    LINE_SETTLED_SHORT = "line.settled_short"
    LINE_WAIVED = "line.waived"
    METHOD_COST_EDITED = "method_cost.edited"
    PLATFORM_EDITED = "platform.edited"
    CREDIT_EDITED = "letter_of_credit.edited"
    INCIDENT_RECORDED = "incident.recorded"
    PHRASE_ADDED = "phrase.added"
    PHRASE_EDITED = "phrase.edited"
    PHRASE_BINNED = "phrase.binned"
    PHRASE_RESTORED = "phrase.restored"
    NOTE_ADDED = "note.added"
    NOTE_EDITED = "note.edited"
    NOTE_BINNED = "note.binned"
    NOTE_RESTORED = "note.restored"
    SNOOZED = "snooze.added"
    SHOWN_AGAIN = "snooze.removed"
    VIEW_ADDED = "saved_view.added"
    VIEW_EDITED = "saved_view.edited"
    VIEW_REMOVED = "saved_view.removed"
    LIMIT_SET = "limit_value.set"
    LIMIT_RESTORED = "limit_value.restored"
    SITE_SET = "site_address.set"
    HOLIDAY_ADDED = "own_holiday.added"
    HOLIDAY_EDITED = "own_holiday.edited"
    HOLIDAY_REMOVED = "own_holiday.removed"
    COUNTRY_COUNTED = "holiday_country.added"
    COUNTRY_LEFT_OUT = "holiday_country.removed"
    FILE_ATTACHED = "file.attached"
    BIN_RESTORED = "bin.restored"
    BIN_EMPTIED = "bin.emptied"
    SAMPLE_DATA_LOADED = "sample_data.loaded"


ACTION_WORDS: Mapping[Action, Sentence] = {
    Action.PROFILE_EDITED: say("Actions", "edit your details"),
    Action.BUYER_ADDED: say("Actions", "add buyer profile"),
    Action.BUYER_MADE_MAIN: say("Actions", "choose main buyer profile"),
    Action.BUYER_BINNED: say("Actions", "move buyer profile to Bin"),
    Action.BUYER_RESTORED: say("Actions", "restore buyer profile"),
    Action.MARKETPLACE_ADDED: say("Actions", "add marketplace account"),
    Action.MARKETPLACE_EDITED: say("Actions", "edit marketplace account"),
    Action.MARKETPLACE_BINNED: say("Actions", "move marketplace account to Bin"),
    Action.MARKETPLACE_RESTORED: say("Actions", "restore marketplace account"),
    Action.TERM_ADDED: say("Actions", "add search term"),
    Action.TERM_REMOVED: say("Actions", "remove search term"),
    Action.NEED_ADDED: say("Actions", "add need"),
    Action.NEED_EDITED: say("Actions", "edit need"),
    Action.NEED_LINKED: say("Actions", "say for which need"),
    Action.NEED_BINNED: say("Actions", "move need to Bin"),
    Action.NEED_RESTORED: say("Actions", "restore need"),
    Action.REQUEST_ADDED: say("Actions", "add buying request"),
    Action.REQUEST_EDITED: say("Actions", "edit buying request"),
    Action.REQUEST_POSTED: say("Actions", "post buying request"),
    Action.REQUEST_OFFERED: say("Actions", "record offer"),
    Action.REQUEST_CLOSED: say("Actions", "close buying request"),
    Action.REQUEST_BINNED: say("Actions", "move buying request to Bin"),
    Action.REQUEST_RESTORED: say("Actions", "restore buying request"),
    Action.SEARCH_LOGGED: say("Actions", "log search"),
    Action.SEARCH_EDITED: say("Actions", "edit search"),
    Action.SEARCH_OPENED: say("Actions", "open queued searches"),
    Action.SEARCH_BINNED: say("Actions", "move search to Bin"),
    Action.SEARCH_RESTORED: say("Actions", "restore search"),
    Action.PRODUCT_ADDED: say("Actions", "add product"),
    Action.PRODUCT_EDITED: say("Actions", "edit product"),
    Action.PRODUCT_BINNED: say("Actions", "move product to Bin"),
    Action.PRODUCT_RESTORED: say("Actions", "restore product"),
    Action.SUPPLIER_ADDED: say("Actions", "add supplier"),
    Action.SUPPLIER_EDITED: say("Actions", "edit supplier"),
    Action.SUPPLIER_STARRED: say("Actions", "star supplier"),
    Action.SUPPLIER_BINNED: say("Actions", "move supplier to Bin"),
    Action.SUPPLIER_RESTORED: say("Actions", "restore supplier"),
    Action.SUPPLIERS_IMPORTED: say("Actions", "import suppliers"),
    Action.RECORDS_IMPORTED: say("Actions", "import table"),
    Action.CONTACT_ADDED: say("Actions", "add contact"),
    Action.CONTACT_EDITED: say("Actions", "edit contact"),
    Action.CONTACT_MADE_MAIN: say("Actions", "choose main contact"),
    Action.CONTACT_BINNED: say("Actions", "move contact to Bin"),
    Action.CONTACT_RESTORED: say("Actions", "restore contact"),
    Action.CERTIFICATE_ADDED: say("Actions", "add certificate"),
    Action.CERTIFICATE_EDITED: say("Actions", "edit certificate"),
    Action.CERTIFICATE_BINNED: say("Actions", "move certificate to Bin"),
    Action.CERTIFICATE_RESTORED: say("Actions", "restore certificate"),
    Action.IDENTITY_EXPLAINED: say("Actions", "explain what does not agree"),
    Action.BADGE_OBSERVED: say("Actions", "record badge"),
    Action.VETTING_ANSWERED: say("Actions", "answer vetting question"),
    Action.FLAG_RAISED: say("Actions", "raise red flag"),
    Action.FLAG_RESOLVED: say("Actions", "resolve red flag"),
    Action.LIST_KEPT: say("Actions", "take in screening list"),
    Action.LIST_REMOVED: say("Actions", "remove screening list"),
    Action.SUPPLIERS_SCREENED: say("Actions", "screen suppliers"),
    Action.MATCH_DECIDED: say("Actions", "decide on a match"),
    Action.RATE_ENTERED: say("Actions", "enter exchange rate"),
    Action.RATE_REMOVED: say("Actions", "remove exchange rate"),
    Action.RATES_FETCHED: say("Actions", "fetch exchange rates"),
    Action.METRICS_READ: say("Actions", "note figures of page"),
    Action.HOLD_PLACED: say("Actions", "put supplier on hold"),
    Action.HOLD_LIFTED: say("Actions", "lift hold"),
    Action.SITE_ADDED: say("Actions", "add black-list site"),
    Action.SITE_REMOVED: say("Actions", "remove black-list site"),
    Action.SITES_RESTORED: say("Actions", "restore black-list sites"),
    Action.WEIGHTS_SET: say("Actions", "weigh score"),
    Action.TEMPLATE_ADDED: say("Actions", "add letter template"),
    Action.TEMPLATE_EDITED: say("Actions", "edit letter template"),
    Action.TEMPLATE_BINNED: say("Actions", "move letter template to Bin"),
    Action.TEMPLATE_RESTORED: say("Actions", "restore letter template"),
    Action.INQUIRY_WRITTEN: say("Actions", "write inquiry"),
    Action.INQUIRY_EDITED: say("Actions", "edit inquiry"),
    Action.INQUIRY_NUMBERED: say("Actions", "give inquiry its number"),
    Action.INQUIRY_SENT: say("Actions", "mark inquiry as sent"),
    Action.INQUIRY_ANSWERED: say("Actions", "record reply"),
    Action.INQUIRY_BINNED: say("Actions", "move inquiry to Bin"),
    Action.INQUIRY_RESTORED: say("Actions", "restore inquiry"),
    Action.QUOTE_ENTERED: say("Actions", "enter quote"),
    Action.QUOTE_EDITED: say("Actions", "edit quote"),
    Action.QUOTE_BINNED: say("Actions", "move quote to Bin"),
    Action.QUOTE_RESTORED: say("Actions", "restore quote"),
    Action.ORDER_CREATED: say("Actions", "create order"),
    Action.ORDER_HELD: say("Actions", "put order on hold"),
    Action.ORDER_RELEASED: say("Actions", "release order"),
    Action.ORDER_CANCELLED: say("Actions", "cancel order"),
    Action.ORDER_REPEATED: say("Actions", "repeat order"),
    Action.ORDER_EDITED: say("Actions", "edit order"),
    Action.SAMPLE_ADDED: say("Actions", "add sample"),
    Action.SAMPLE_EDITED: say("Actions", "edit sample"),
    Action.SAMPLE_MEASURED: say("Actions", "enter measurements"),
    Action.SAMPLE_PHOTOGRAPHED: say("Actions", "add photos of a sample"),
    Action.SAMPLE_DECIDED: say("Actions", "decide on sample"),
    Action.ACCOUNT_ADDED: say("Actions", "add bank account"),
    Action.ACCOUNT_CHECKED: say("Actions", "check bank account"),
    Action.GATE_WAIVED: say("Actions", "waive gate"),
    Action.ORDER_CHECKED: say("Actions", "answer point of order"),
    Action.ORDER_CLOSED: say("Actions", "close order"),
    Action.FEEDBACK_GIVEN: say("Actions", "give feedback"),
    Action.DISPUTE_OPENED: say("Actions", "open dispute"),
    Action.DISPUTE_EDITED: say("Actions", "edit dispute"),
    Action.DISPUTE_ESCALATED: say("Actions", "escalate dispute"),
    Action.DISPUTE_ENDED: say("Actions", "end dispute"),
    Action.MILESTONE_ADDED: say("Actions", "add milestone"),
    Action.MILESTONE_EDITED: say("Actions", "edit milestone"),
    Action.MILESTONES_PLANNED: say("Actions", "plan production"),
    Action.MILESTONE_REACHED: say("Actions", "record milestone"),
    Action.INSPECTION_PLANNED: say("Actions", "plan inspection"),
    Action.INSPECTION_RECORDED: say("Actions", "record inspection"),
    Action.INSPECTION_EDITED: say("Actions", "edit inspection"),
    Action.DEFECT_LISTED: say("Actions", "record defect"),
    Action.SHIPMENT_ADDED: say("Actions", "add shipment"),
    Action.SHIPMENT_EDITED: say("Actions", "edit shipment"),
    Action.RECEIPT_ADDED: say("Actions", "record goods received"),
    Action.RECEIPT_CONFIRMED: say("Actions", "confirm receipt"),
    Action.PAYMENT_RECORDED: say("Actions", "record payment"),
    Action.PAYMENT_VOIDED: say("Actions", "void payment"),
    Action.PAYMENT_PLANNED: say("Actions", "plan payment"),
    Action.PLAN_DROPPED: say("Actions", "drop planned payment"),
    Action.PAYMENT_ARRIVED: say("Actions", "record arrival of payment"),
    Action.PAYMENT_BOUNCED: say("Actions", "record bounced payment"),
    Action.REFUND_RECORDED: say("Actions", "record refund"),
    Action.LINE_SETTLED_SHORT: say("Actions", "settle payment shortfall"),
    Action.LINE_WAIVED: say("Actions", "waive payment"),
    Action.METHOD_COST_EDITED: say("Actions", "edit cost of a way to pay"),
    Action.PLATFORM_EDITED: say("Actions", "edit order on the platform"),
    Action.CREDIT_EDITED: say("Actions", "edit letter of credit"),
    Action.INCIDENT_RECORDED: say("Actions", "record incident"),
    Action.PHRASE_ADDED: say("Actions", "add phrase"),
    Action.PHRASE_EDITED: say("Actions", "edit phrase"),
    Action.PHRASE_BINNED: say("Actions", "move phrase to Bin"),
    Action.PHRASE_RESTORED: say("Actions", "restore phrase"),
    Action.NOTE_ADDED: say("Actions", "add note"),
    Action.NOTE_EDITED: say("Actions", "edit note"),
    Action.NOTE_BINNED: say("Actions", "move note to Bin"),
    Action.NOTE_RESTORED: say("Actions", "restore note"),
    Action.LIMIT_SET: say("Actions", "set limit of a rule"),
    Action.LIMIT_RESTORED: say("Actions", "restore limits of rules"),
    Action.SITE_SET: say("Actions", "set search address of a site"),
    Action.HOLIDAY_ADDED: say("Actions", "add own holiday"),
    Action.HOLIDAY_EDITED: say("Actions", "edit own holiday"),
    Action.HOLIDAY_REMOVED: say("Actions", "remove own holiday"),
    Action.COUNTRY_COUNTED: say("Actions", "count a country's holidays"),
    Action.COUNTRY_LEFT_OUT: say("Actions", "count a country's holidays no longer"),
    Action.SNOOZED: say("Actions", "snooze reminder"),
    Action.SHOWN_AGAIN: say("Actions", "show reminder again"),
    Action.VIEW_ADDED: say("Actions", "save view"),
    Action.VIEW_EDITED: say("Actions", "change view"),
    Action.VIEW_REMOVED: say("Actions", "delete view"),
    Action.FILE_ATTACHED: say("Actions", "attach file"),
    Action.BIN_RESTORED: say("Actions", "restore from Bin"),
    Action.BIN_EMPTIED: say("Actions", "erase from Bin"),
    Action.SAMPLE_DATA_LOADED: say("Actions", "load sample data"),
}
"""As undo names it: Undo: edit supplier."""
