"""
The columns that repeat what follows from other rows, so that lists need not count it.

They are in no digest, history, export or step of undo: `store.derived` keeps them in line.
"""

from collections.abc import Mapping

DATED = ("badges", "all_three", "free", "score", "facts_from", "facts_until")
"""What holds for a span of days only, and which."""
FACTS = (*DATED, "vetting", "flags", "severity", "last_contact")
"""
What is counted of a supplier.

How many badges count, whether it has all three kinds and whether it is a Free Member, and the score
(NULL where nothing is known to go by), on every day
from `facts_from` until the day before `facts_until` (NULL: without end); how many of the
counted questions are passed; how many flags count and the severity of the worst, "" without any;
the last day of contact.
"""
IDENTITY = ("identity", "host", "drawn_name", "drawn_store", "drawn_site")
"""
Numbers for texts by which a supplier is found again (`queries.identity.hashed`).

Its name without case, punctuation and legal form; the host of its store; what its name and the
hosts of its store and its website look like. NULL where there is none.
"""
TEXTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "buyer_profile": {
        "sought": ("label", "company_native", "company_latin", "name_native", "name_latin")
    },
    "marketplace_account": {"sought": ("name", "email")},
    "need": {"sought": ("product", "english")},
    "buying_request": {"sought": ("title", "category")},
    "search_query": {"sought": ("saved_as", "clean", "text")},
    "product": {"sort_english": ("english",)},
    "quote": {"sort_product": ("product",), "sort_reference": ("reference",)},
    "inquiry": {"sort_product": ("product",), "sort_number": ("number",)},
    "letter_template": {"sought": ("name",)},
    "phrase": {"sought": ("topic", "text", "gloss")},
    "note": {"sought": ("who", "text")},
    "supplier_contact": {"sought": ("name",)},
    "certificate": {"sought": ("kind", "number")},
    "purchase_order": {"sort_number": ("number",)},
    "order_line": {"sort_description": ("description",)},
}
"""By table and column, the fields whose folded texts it holds, with a space between them."""
COUNTED: Mapping[str, tuple[str, ...]] = {"quote": ("missing_answers",)}
"""
By table, what is counted of its rows besides.

`missing_answers`: how many of the questions that were asked of it a quote leaves open, NULL where
nobody knows what was asked.
"""
BLOCKED = ("blocked", "blocked_from", "blocked_until", "judged_by")
"""
What blocks a line of a schedule: what its gate misses first ("" for nothing), on every day from
`blocked_from` until the day before `blocked_until` (NULL: without end), by the rules of the version
of the program that judged it; all NULL where nobody has.
"""
DERIVED: Mapping[str, tuple[str, ...]] = {
    "supplier": (*FACTS, *IDENTITY),
    "payment_line": BLOCKED,
    **{table: (*columns, *COUNTED.get(table, ())) for table, columns in TEXTS.items()},
}
"""All of them, by table."""
