"""
Single sampling for inspection by attributes: code letters, and plans for normal inspection.

The numbers of ISO 2859-1, the same in ANSI/ASQ Z1.4 and in MIL-STD-105E, which is public domain
(archive.org/details/MIL-STD-105E_1).
"""

from collections.abc import Iterator
from decimal import Decimal

LETTERS = "ABCDEFGHJKLMNPQR"
LEVELS = ("S-1", "S-2", "S-3", "S-4", "I", "II", "III")
SMALLEST_LOT = 2
SAMPLE_SIZES = (2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000)
"""The pieces to draw, by code letter."""
_COLUMNS = """
0.010 0.015 0.025 0.040 0.065 0.10 0.15 0.25 0.40 0.65 1.0 1.5 2.5 4.0 6.5 10 15 25 40 65 100 150
250 400 650 1000
"""
AQLS = tuple(map(Decimal, _COLUMNS.split()))
"""The AQLs that have a column: percent of defective pieces, above 10 defects in 100 pieces."""

_CODE_LETTERS = """
8       A A A A A A B
15      A A A A A B C
25      A A B B B C D
50      A B B C C D E
90      B B C C C E F
150     B B C D D F G
280     B C D E E G H
500     B C D E F H J
1200    C C E F G J K
3200    C D E G H K L
10000   C D F G J L M
35000   C D F H K M N
150000  D E G J L N P
500000  D E G J M P Q
more    D E H K N Q R
"""
"""The largest lot of each row, then the letter at each of the levels."""
_UNBOUNDED = "more"

_PLANS = """
A v v v v v v v v v v v v v v 0 v v 1 2 3 5 7 10 14 21 30
B v v v v v v v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 30 44
C v v v v v v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 30 44 ^
D v v v v v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 30 44 ^ ^
E v v v v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 30 44 ^ ^ ^
F v v v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^
G v v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^
H v v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^
J v v v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^
K v v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^
L v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^
M v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^
N v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^
P v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^
Q 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^
R ^ ^ 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^ ^
"""
"""
The largest number of defects with which a lot is accepted, in the order of `AQLS`.

An arrow sends down (v) or up (^) its column to the first plan there.
"""
_WAYS = {"v": 1, "^": -1}


def _rows(table: str) -> Iterator[list[str]]:
    return (line.split() for line in table.strip().splitlines())


_CELLS = tuple(tuple(row[1:]) for row in _rows(_PLANS))


def code_letter(lot: int, level: str) -> str:
    """Return the code letter of a lot of at least `SMALLEST_LOT` pieces at one of `LEVELS`."""
    row = next(row for row in _rows(_CODE_LETTERS) if row[0] == _UNBOUNDED or lot <= int(row[0]))
    return row[1 + LEVELS.index(level)]


def plan_at(letter: str, aql: Decimal) -> tuple[str, int]:
    """
    Return the plan at a code letter and one of `AQLS`, its arrow followed.

    It is the letter of the plan, whose sample size counts, and the acceptance number.
    """
    column, at = AQLS.index(aql), LETTERS.index(letter)
    while (cell := _CELLS[at][column]) in _WAYS:
        at += _WAYS[cell]
    return LETTERS[at], int(cell)
