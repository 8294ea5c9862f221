"""What a user does to vet a supplier beside badges, answers and flags; deeds ready to be done."""

from sourcing_app.domain.suppliers.blacklists import SHIPPED
from sourcing_app.domain.suppliers.holds import HoldScope
from sourcing_app.domain.suppliers.metrics import MetricKind
from sourcing_app.domain.suppliers.score import WEIGHTS, ScorePart
from sourcing_app.services.suppliers.holds import SupplierHoldFields
from sourcing_app.services.suppliers.vetting_settings import SiteFields
from tests.conftest import TODAY


def figures(scene):
    key = scene.suppliers[0]
    scene.desk.vetting.metrics.read(key, {MetricKind.RATING: "4.1", MetricKind.YEARS: "7"}, TODAY)
    told = {MetricKind.RATING: "4.8", MetricKind.YEARS: "", MetricKind.RESPONSE_RATE: "98.5%"}
    return lambda: scene.desk.vetting.metrics.read(key, told, TODAY)


def hold(scene):
    key = scene.suppliers[0]
    fields = SupplierHoldFields.checked(
        scope=HoldScope.PAYMENTS, reason="Wait for the licence", placed_on=TODAY
    )
    return lambda: scene.desk.vetting.holds.place(key, fields)


def lift(scene):
    key = scene.desk.vetting.holds.step_back(scene.suppliers[0], TODAY)
    return lambda: scene.desk.vetting.holds.lift(key, "Looked at again, all is well", TODAY)


def add_site(scene):
    fields = SiteFields.checked(name="Forum", url="https://forum.example/?q={q}")
    return lambda: scene.desk.vetting.settings.add_site(fields)


def remove_site(scene):
    return lambda: scene.desk.vetting.settings.remove_site(SHIPPED[0])


def restore_sites(scene):
    for site in SHIPPED:
        scene.desk.vetting.settings.remove_site(site)
    return scene.desk.vetting.settings.restore_sites


def weigh(scene):
    key = scene.suppliers[0]
    scene.desk.vetting.metrics.read(key, {MetricKind.RATING: "4.1"}, TODAY)
    other = {**WEIGHTS, ScorePart.FLAGS: 10, ScorePart.CHECKS: 50}
    return lambda: scene.desk.vetting.settings.weigh(other)
