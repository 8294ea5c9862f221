"""
The meaning of the words after `sourcing-desk`: a command, a file to open, or neither.

Only the words decide, never the folder's content. Only the standard library is imported:
`packaging/dev.py` needs this before the libraries are installed.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

EXAMPLES: dict[str, dict[str, str]] = {
    "files": {
        "new": "new my.sourcing",
        "info": "info my.sourcing",
        "check": "check my.sourcing --deep",
        "copy": "copy my.sourcing --to hers.sourcing",
        "salvage": "salvage damaged.sourcing --to saved.sourcing",
    },
    "backups": {
        "backup": "backup my.sourcing",
        "backups": "backups my.sourcing",
        "restore": "restore BACKUP --to my.sourcing",
    },
    "history": {"history": "history my.sourcing --entity supplier:1"},
    "lists": {"list": "list suppliers"},
    "registration": {
        "profile": "profile --set country=RU",
        "latin": 'latin "Ольга Петрова"',
        "phone": 'phone "+7 912 345 67 89"',
    },
    "marketplaces": {
        "profiles": "profiles",
        "add-profile": 'add-profile --set "label=Lamp shop Wagner" --set client=yes',
        "marketplaces": "marketplaces",
        "add-marketplace": "add-marketplace --set marketplace=dhgate",
        "marketplace": "marketplace Alibaba.com --set submitted_on=today",
    },
    "needs": {
        "needs": "needs",
        "add-need": 'add-need --set "product=LED desk lamp" --set quantity=4000',
        "need": "need 1 --set target_price=4.50 --set currency=USD",
    },
    "requests": {
        "requests": "requests",
        "add-request": "add-request --need 1",
        "request": "request 1 --write",
        "post-request": "post-request 1 --date today",
        "offer": 'offer 1 --supplier "Ningbo Sun Ltd" --breaks "500:4.90;2000:4.50"',
        "close-request": "close-request 1",
    },
    "searches": {
        "query": 'query "led lamp"',
        "log-search": 'log-search "led lamp" --hits 120',
    },
    "search_log": {
        "searches": "searches --view queued",
        "search": 'search 1 --set verdict=useful --set "saved_as=Lamps, black"',
        "terms": 'terms "desk lamp"',
        "add-term": 'add-term --set "term=desk lamp" --set "other=office light"',
    },
    "cards": {"paste-card": "paste-card card.txt --search 1 --dry-run"},
    "products": {
        "add-product": 'add-product --set "name=LED desk lamp" --set hs_code=9405.21',
        "product": 'product "LED desk lamp" --set target_price=4.50 --set currency=USD',
        "products": "products --search lamp",
    },
    "changes": {"change": "change suppliers 1 2 5 --add tags=lamps"},
    "find": {"find": 'find "华强"'},
    "imports": {"import": "import suppliers list.csv"},
    "exports": {"export": "export suppliers suppliers.xlsx"},
    "suppliers": {
        "add-supplier": 'add-supplier --set "name=Acme Lamps"',
    },
    "contacts": {
        "contacts": 'contacts "Acme Lamps"',
        "add-contact": 'add-contact "Acme Lamps" --set "name=Li Wei" --set wechat=liwei_acme',
        "contact": "contact 1 --main",
    },
    "certificates": {
        "certificates": 'certificates "Acme Lamps"',
        "add-certificate": 'add-certificate "Acme Lamps" --set "kind=ISO 9001" '
        "--set expires=2027-03-31 --attach iso.pdf",
        "certificate": "certificate 1 --set looked_up_on=today --set result=valid",
    },
    "identity": {
        "uscc": "uscc 91330782MAE50WWN6A",
        "identity": 'identity "Acme Lamps" --explain "exporter=They export through their agent"',
    },
    "screening": {
        "screen": 'screen "Acme Lamps" --keep',
        "screening-lists": "screening-lists --take consolidated.csv",
        "decide-match": 'decide-match "Acme Lamps" --match 1 --decision not-same '
        '--reason "Another city and credit code"',
    },
    "holds": {
        "hold": 'hold "Acme Lamps" --scope payments --reason "The licence is in another name"',
        "lift-hold": 'lift-hold 3 --reason "They sent the right licence"',
    },
    "vetting": {"vet": 'vet "Acme Lamps" --answer reviews_read=pass'},
    "inquiries": {
        "write-inquiry": 'write-inquiry --supplier 1 --set "product=LED desk lamp"',
        "send-inquiry": "send-inquiry 1",
    },
    "recipients": {
        "recipients": "recipients RFQ-2026-0001",
        "check-letters": "check-letters RFQ-2026-0001",
        "enclose": "enclose RFQ-2026-0001 drawing.pdf photo.jpg",
        "note-answer": 'note-answer 1 --supplier 2 --state declined --reason "Too few for us"',
        "clone-inquiry": "clone-inquiry RFQ-2026-0001",
    },
    "follow_ups": {
        "follow-up": "follow-up RFQ-2026-0001 --supplier 2",
        "note-question": 'note-question 1 --supplier 2 --text "Which plug do you need?"',
    },
    "letters": {
        "letter-check": "letter-check letter.txt --channel e-mail",
        "letters": "letters 1 --out FOLDER",
    },
    "printing": {
        "document": "document order PO-2026-0001 --out order.pdf",
    },
    "phrases": {
        "phrases": "phrases sample --topic sample",
        "add-phrase": 'add-phrase --set "text=Please quote again in May."',
    },
    "templates": {
        "templates": "templates",
        "add-template": 'add-template --copy first --set "name=Short first letter"',
        "template": "template counter_offer --with 1",
        "letter": 'letter 1 "Acme Lamps" --leave-out sample',
    },
    "rates": {
        "rates": "rates --set base=USD --set quote=EUR --set rate=0.92",
        "network": "network --offline yes",
    },
    "quotes": {
        "price": 'price --breaks "500:4.90;4000:4.60" --qty 4000',
        "add-quote": 'add-quote --supplier 1 --breaks "500:4.90;4000:4.60"',
    },
    "agenda": {
        "agenda": "agenda --snoozed",
        "snooze": "snooze details-registration-0 --until +3",
        "forecast": "forecast",
    },
    "order_changes": {
        "edit-order": "edit-order PO-2026-0001 --set own_reference=A-17 --set purpose=resale",
        "goods": 'goods PO-2026-0001 --set "description=Gift box" --set quantity=100 '
        "--set unit_price=0.20",
        "hold-order": 'hold-order PO-2026-0001 payments --reason "Waiting for new drawings"',
        "release-order": "release-order PO-2026-0001",
        "cancel-order": 'cancel-order PO-2026-0001 --reason "The market has changed"',
        "repeat-order": "repeat-order PO-2026-0001",
    },
    "orders": {
        "schedule": "schedule --total 18400 --currency USD --terms 30/70",
        "add-order": "add-order --quote 1 --qty 4000 --terms 30/70",
        "address": 'address 1 "Warehouse 7, Kazan"',
        "change-order": "change-order 1 --total 18000 --terms 20/80",
        "order": "order 1",
        "sample": "sample 1 approve",
        "attach": "attach 1 --kind proforma proforma.pdf",
        "waive": 'waive 1 --gate G3 --fact sample --reason "It was seen at the fair"',
        "ready": "ready 1",
        "inspect": "inspect 1 --inspector NAME --cartons 20 --passed",
        "add-photos": "add-photos 1 carton-2.jpg carton-3.jpg",
    },
    "samples": {
        "samples": "samples 1",
        "add-sample": "add-sample 1 --set asked_on=today --set courier=DHL",
        "change-sample": "change-sample 1 --set verdict=approved --set decided_on=today",
        "measure": "measure 1 --set characteristic=Weight --set low=100 --set value=104",
    },
    "production": {
        "requirements": 'requirements 1 --set "packing=5-layer cartons"',
        "production": "production 1",
        "plan-production": "plan-production 1",
        "milestone": "milestone 1 --set kind=goods_ready --set promised_on=2026-05-02",
    },
    "inspections": {
        "aql": "aql --lot 4000 --level II --aql 2.5",
        "inspections": "inspections 1",
        "plan-inspection": "plan-inspection 1 --set planned_on=2026-05-02 --set lot=4000",
        "change-inspection": "change-inspection 1 3 --set found_major=4",
        "defect": 'defect 1 3 --set kind=major --set "words=Crooked seam" --set count=4',
    },
    "shipping": {
        "shipping": "shipping 1",
        "ship": "ship 1 --set shipped_on=today --set eta=2026-06-13 --qty 1=3000",
        "change-shipment": "change-shipment 1 --number 1 --set bl_kind=telex",
        "receive": "receive 1 --set received_on=today --set condition=as_agreed --qty 1=3000/12",
        "confirm-receipt": "confirm-receipt 1",
    },
    "accounts": {
        "accounts": 'accounts "Acme Lamps"',
        "add-account": 'add-account 1 --set "beneficiary=Acme Lamps Ltd" --set number=…',
        "check-account": 'check-account 1 --channel phone --detail "+86 755 8888 1234" '
        '--known-since 2026-01-15 --with "Li Wei" --date today',
    },
    "outcomes": {
        "plan-payment": "plan-payment 1 --line 1 --date 2026-03-20",
        "drop-plan": "drop-plan 1 4",
        "arrived": "arrived 1 4 --date today --received 5500 --charges sha",
        "bounced": 'bounced 1 4 --note "Account closed"',
        "refund": "refund 1 --line 1 --amount 500",
        "waive-line": 'waive-line 1 --line 2 --reason "Agreed with Li Wei by e-mail"',
    },
    "ways": {
        "ways-to-pay": "ways-to-pay 1 --amount 5520",
        "method-cost": "method-cost tt --set fixed=35 --set currency=USD --set spread=1.5",
        "check-person": "check-person 1 --secure --payee",
        "platform": "platform 1 --set platform_number=2086543210 --set ship_by=2026-05-01",
    },
    "credits": {"credit": "credit 1 --set number=LC-881 --set expires_on=2026-06-30"},
    "payments": {
        "pay": "pay 1 --line 1 --amount 5520 --date 2026-03-12 --method tt --dry-run",
        "incident": "incident 1 --line 1 --payee NAME --date 2026-03-12",
        "void": 'void 1 --reason "The bank sent it back"',
        "short": 'short 1 --line 1 --reason "Bank charges"',
    },
    "disputes": {
        "disputes": "disputes PO-2026-0001",
        "open-dispute": 'open-dispute 1 --set reason=quality --set "facts=Agreed: aluminium. '
        'Received: painted steel"',
        "dispute": "dispute 1 --attach chat.pdf --kind chat_copy",
        "dispute-step": 'dispute-step 1 --set kind=offer --set "words=20 % discount"',
        "end-dispute": 'end-dispute 1 --state won --outcome "Half of it back" --money-back 2760',
        "money-back": "money-back 1 --date 2026-05-13",
    },
    "risks": {
        "risks": "risks PO-2026-0001",
        "contract": 'contract 1 --point aql --answer yes --note "Annex 2"',
        "agree": "agree PO-2026-0001",
        "close-order": "close-order 1 --set quality=5 --set time=4 --set contact=5",
        "feedback": "feedback 1 --set quality=5 --set time=4 --set contact=5",
    },
    "holidays": {"holidays": "holidays add --set name=Inventory --set first_day=2026-12-28"},
    "settings": {"settings": 'settings set card_limit 15000 --source "My bank"'},
    "notes": {
        "add-note": 'add-note supplier:1 --set kind=call --set "text=Sample ships Friday"',
        "notes": "notes supplier:1",
    },
    "attachments": {"attachments": "attachments my.sourcing --check"},
    "bin": {"bin": "bin list"},
    "guide": {"rules": "rules deposit --page orders", "guide": "guide badges"},
}
"""Every module of commands, each command with an example of its use."""

EXAMPLE = {name: text for names in EXAMPLES.values() for name, text in names.items()}
SELF_TEST = "self-test"
_NAMES = (*EXAMPLE, SELF_TEST)
_WINDOW_VALUES = ("--page", "--language", "--scheme", "--size")
_WINDOW_FLAGS = ("--no-restore",)
_SHARED_VALUES = ("--file",)
_SHARED_FLAGS = ("--json", "--take-over")


@dataclass(frozen=True)
class Invocation:
    """
    The parsed call: `command` with its `arguments`, otherwise the window on `arguments`.

    `unknown` is a word that is neither; `command` is "" for the window and for help.
    """

    command: str = ""
    arguments: tuple[str, ...] = ()
    unknown: str | None = None
    help: bool = False

    @property
    def window(self) -> bool:
        """Whether to open the window."""
        return not self.command and self.unknown is None and not self.help


def asked(given: Sequence[str]) -> Invocation:
    """Parse the words after the program's name; `--file` may come before a command."""
    at = _first_word(given)
    before, word = tuple(given[:at]), given[at] if at < len(given) else None
    if word in _NAMES:
        return Invocation(word, (*before, *given[at + 1 :]))
    if word is None or word == "--":
        return Invocation(arguments=tuple(given))
    if word.startswith("-"):
        return Invocation(help=True) if word in {"-h", "--help"} else Invocation(unknown=word)
    return Invocation(arguments=tuple(given)) if _names_a_file(word) else Invocation(unknown=word)


def opens_window(given: Sequence[str]) -> bool:
    """Whether these words open the window."""
    return given != ["--version"] and asked(given).window


def no_such(word: str) -> str:
    """The error for a word that is neither a command nor a file, with a similar command."""
    if word.startswith("-"):
        return f"No such option: {word}. See: sourcing-desk --help"
    from difflib import get_close_matches

    near = get_close_matches(word.casefold(), _NAMES, n=1)
    hint = f"Did you mean {near[0]}?" if near else "See: sourcing-desk --help"
    return f"No such command or file: {word or 'an empty word'}. {hint}"


def _first_word(given: Sequence[str]) -> int:
    """The index of the first word that is not a general or window option."""
    at = 0
    while at < len(given):
        name, sign, _value = given[at].partition("=")
        if name in (*_WINDOW_VALUES, *_SHARED_VALUES):
            at += 1 if sign else 2
        elif given[at] in (*_WINDOW_FLAGS, *_SHARED_FLAGS):
            at += 1
        else:
            return at
    return len(given)


def _names_a_file(word: str) -> bool:
    """Whether the word is an existing file, or can only be meant as one."""
    return bool(Path(word).suffix or Path(word).name != word) or os.path.lexists(word)
