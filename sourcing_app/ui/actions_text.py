"""The user's actions in words, as undo and history name them: Undo: edit supplier."""

from collections.abc import Mapping

from sourcing_app.domain.actions import Action
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.ui.formatting import said

ACTIONS: Mapping[Action, Sentence] = {
    Action.PROFILE_EDITED: say("Actions", "edit your details"),
    Action.SEARCH_LOGGED: say("Actions", "log search"),
    Action.SUPPLIER_ADDED: say("Actions", "add supplier"),
    Action.SUPPLIER_EDITED: say("Actions", "edit supplier"),
    Action.SUPPLIER_STARRED: say("Actions", "star supplier"),
    Action.SUPPLIER_BINNED: say("Actions", "move supplier to Bin"),
    Action.SUPPLIER_RESTORED: say("Actions", "restore supplier"),
    Action.SUPPLIERS_IMPORTED: say("Actions", "import suppliers"),
    Action.BADGE_OBSERVED: say("Actions", "record badge"),
    Action.VETTING_ANSWERED: say("Actions", "answer vetting question"),
    Action.FLAG_RAISED: say("Actions", "raise red flag"),
    Action.FLAG_RESOLVED: say("Actions", "resolve red flag"),
    Action.INQUIRY_WRITTEN: say("Actions", "write inquiry"),
    Action.INQUIRY_EDITED: say("Actions", "edit inquiry"),
    Action.INQUIRY_SENT: say("Actions", "mark inquiry as sent"),
    Action.INQUIRY_ANSWERED: say("Actions", "record reply"),
    Action.INQUIRY_BINNED: say("Actions", "move inquiry to Bin"),
    Action.INQUIRY_RESTORED: say("Actions", "restore inquiry"),
    Action.QUOTE_ENTERED: say("Actions", "enter quote"),
    Action.QUOTE_EDITED: say("Actions", "edit quote"),
    Action.QUOTE_BINNED: say("Actions", "move quote to Bin"),
    Action.QUOTE_RESTORED: say("Actions", "restore quote"),
    Action.ORDER_CREATED: say("Actions", "create order"),
    Action.ORDER_EDITED: say("Actions", "edit order"),
    Action.SAMPLE_DECIDED: say("Actions", "decide on sample"),
    Action.ACCOUNT_ADDED: say("Actions", "add bank account"),
    Action.ACCOUNT_CHECKED: say("Actions", "check bank account"),
    Action.GATE_WAIVED: say("Actions", "waive gate"),
    Action.MILESTONE_REACHED: say("Actions", "record milestone"),
    Action.INSPECTION_RECORDED: say("Actions", "record inspection"),
    Action.PAYMENT_RECORDED: say("Actions", "record payment"),
    Action.PAYMENT_VOIDED: say("Actions", "void payment"),
    Action.LINE_SETTLED_SHORT: say("Actions", "settle payment that came in short"),
    Action.INCIDENT_RECORDED: say("Actions", "record incident"),
    Action.FILE_ATTACHED: say("Actions", "attach file"),
    Action.BIN_RESTORED: say("Actions", "restore from Bin"),
    Action.BIN_EMPTIED: say("Actions", "erase from Bin"),
    Action.SAMPLE_DATA_LOADED: say("Actions", "load sample data"),
}


def action_text(action: Action) -> str:
    """Name an action in the language of the moment."""
    return said(ACTIONS[action])
