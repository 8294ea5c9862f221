"""All that is known of suppliers where they are judged: with lists and what does not agree."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sourcing_app.domain.suppliers.checks import VettingFacts
from sourcing_app.store.facts.identity import findings_of
from sourcing_app.store.facts.screening import same_on_lists, undecided
from sourcing_app.store.queries.vetting import vetting_facts_of
from sourcing_app.store.sqlite.reader import Reader


def judged_facts_of(reader: Reader, ids: Sequence[int], today: date) -> dict[int, VettingFacts]:
    """As `vetting_facts_of`, with lists of sanctions and open findings about the identity."""
    listed, open_matches = same_on_lists(reader, ids), undecided(reader, ids)
    findings = findings_of(reader, ids, sure=True)
    return {
        key: replace(
            facts,
            listed=tuple(listed.get(key, ())),
            undecided=open_matches.get(key, 0),
            doubts=tuple(each.sentence for each in findings.get(key, ()) if each.open),
        )
        for key, facts in vetting_facts_of(reader, ids, today).items()
    }
