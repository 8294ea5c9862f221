"""Registers in which companies and certificates are looked up; they open in the browser."""

from dataclasses import dataclass
from urllib.parse import quote


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

    def address(self, text: str) -> str:
        """The page that answers for this text, or else the page to paste it on."""
        return self.search.replace("{q}", quote(text, safe="")) if self.search else self.page


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

CNCA = Register("cnca", "CNCA", "https://cx.cnca.cn/")
IAF = Register("iaf", "IAF CertSearch", "https://www.iafcertsearch.org/")


def certificate_register(country: str) -> Register:
    """Where management certificates of a country's companies are looked up."""
    return CNCA if country in {"CN", ""} else IAF
