"""Registers in which companies and certificates are looked up; they open in the browser."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import quote

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.links import has_place
from sourcing_app.domain.values.text import clean_line

_PLACE = "{q}"
_ONCE_AT_MOST = range(2)


@dataclass(frozen=True, slots=True)
class Register:
    """
    A register: its name, its page, and where the name is put into the address, if it takes one.

    `search` has {q} for it. One without is a page on which the name on the clipboard is pasted.
    """

    key: str
    name: str
    page: str
    search: str = ""

    @property
    def site(self) -> str:
        """What its own address is kept under."""
        return f"register_{self.key}"

    def address(self, text: str) -> str:
        """The page that answers for this text, or else the page to paste it on."""
        return self.search.replace(_PLACE, quote(text, safe="")) if self.search else self.page


COMPANY_REGISTERS = (
    Register("gsxt", "GSXT", "https://www.gsxt.gov.cn/index.html"),
    Register(
        "tianyancha", "Tianyancha", "https://www.tianyancha.com/",
        "https://www.tianyancha.com/search?key={q}",
    ),
    Register(
        "qichacha", "Qichacha", "https://www.qcc.com/", "https://www.qcc.com/web/search?key={q}",
    ),
    Register("qixinbao", "Qixinbao", "https://www.qixin.com/", "https://www.qixin.com/search?key={q}"),
    Register("gleif", "GLEIF", "https://search.gleif.org/"),
)  # fmt: skip
"""The official register first; the commercial copies of it answer where it does not open."""

REGISTER_SITES = frozenset(each.site for each in COMPANY_REGISTERS)


def registers_in_use(own: Mapping[str, str]) -> tuple[Register, ...]:
    """Return the registers of companies, each with its own address where the user has set one."""
    return tuple(
        replace(each, search=own[each.site]) if each.site in own else each
        for each in COMPANY_REGISTERS
    )


def own_register_address(text: str) -> str:
    """
    Return the address of a register as it is kept; "" stays empty.

    Raises Rejected for one that is not a web address with https, or has {q} more than once.
    """
    address = clean_line(text)
    if address and not has_place(address, _PLACE, _ONCE_AT_MOST):
        raise Rejected(_NO_PAGE, "url")
    return address


_NO_PAGE = say(
    "Registers",
    "The address of a register begins with https://, and has {place} once at most, where the name "
    "goes: https://www.example.com/search?key={place}",
).put(place=_PLACE)


CNCA = Register("cnca", "CNCA", "https://cx.cnca.cn/")
IAF = Register("iaf", "IAF CertSearch", "https://www.iafcertsearch.org/")


def certificate_register(country: str) -> Register:
    """Where management certificates of a country's companies are looked up."""
    return CNCA if country in {"CN", ""} else IAF
