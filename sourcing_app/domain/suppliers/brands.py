"""Brand words in a product's name: such goods need a licence document."""

import re

BRANDS = (
    *("Adidas", "Apple", "Armani", "Bosch", "Burberry", "Calvin Klein", "Cartier", "Chanel"),
    *("Coach", "Dior", "Disney", "Dyson", "Fendi", "Gucci", "Hermes", "Hello Kitty", "Lacoste"),
    *("LEGO", "Louis Vuitton", "Makita", "Michael Kors", "New Balance", "Nike", "Nintendo"),
    *("Oakley", "Philips", "Pokemon", "Prada", "Puma", "Ray-Ban", "Reebok", "Rolex", "Samsung"),
    *("Sony", "Supreme", "Swarovski", "Timberland", "Tommy Hilfiger", "Ugg", "Vans", "Versace"),
)
_WORDS = re.compile(
    "|".join(rf"(?<!\w){re.escape(brand)}(?!\w)" for brand in BRANDS), re.IGNORECASE
)


def brands_in(text: str) -> tuple[str, ...]:
    """Return the brands named in a text, each once, in the spelling of the list."""
    found = {match.group().casefold() for match in _WORDS.finditer(text)}
    return tuple(brand for brand in BRANDS if brand.casefold() in found)
