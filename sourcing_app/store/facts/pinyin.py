"""Chinese characters as they are read, for comparing names across scripts."""

from functools import lru_cache


@lru_cache(maxsize=2048)
def read_out(han: str) -> str:
    """Return how characters are read: 深圳 is shenzhen; other signs stay, blanks do not."""
    from pypinyin import lazy_pinyin

    return "".join(lazy_pinyin(han)).replace(" ", "").replace("ü", "v")
