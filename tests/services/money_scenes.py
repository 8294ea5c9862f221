"""What a user does with planned and made payments; each gives back the deed, ready to be done."""

from datetime import timedelta
from decimal import Decimal

from sourcing_app.domain.payments.methods import Charges, Method
from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.services.payments.outcomes import Arrived
from sourcing_app.services.payments.records import PaymentFields
from tests.conftest import TODAY
from tests.order_factory import make_order, pay

REASON = "The supplier asks no more for it"


def entered(amount, day=TODAY):
    return PaymentFields.checked(paid_on=day, amount=Decimal(amount))


def plan(scene):
    key = make_order(scene.desk)
    fields = entered("5520", TODAY + timedelta(days=9))
    return lambda: scene.desk.planned_payments.plan(key, 1, fields, TODAY)


def drop(scene):
    key = make_order(scene.desk)
    planned = scene.desk.planned_payments.plan(key, 1, entered("5520"), TODAY)
    return lambda: scene.desk.planned_payments.drop(key, planned)


def arrive(scene):
    key = scene.open_order()
    kept = pay(scene.desk, key, 1, "5520")
    arrival = Arrived(TODAY, Decimal(5500), Charges.SHA)
    return lambda: scene.desk.outcomes.arrived(kept, arrival, TODAY)


def bounce(scene):
    kept = pay(scene.desk, scene.open_order(), 1, "5520")
    return lambda: scene.desk.outcomes.bounced(kept, "The account is closed", TODAY)


def refund(scene):
    key = scene.open_order()
    pay(scene.desk, key, 1, "5520")
    return lambda: scene.desk.outcomes.refunded(key, 1, entered("500"), TODAY)


def waive(scene):
    key = scene.open_order()
    pay(scene.desk, key, 1, "5500")
    return lambda: scene.desk.outcomes.waive(key, 1, REASON, TODAY)


def unwaive(scene):
    key = make_order(scene.desk)
    scene.desk.outcomes.waive(key, 1, REASON, TODAY)
    return lambda: scene.desk.outcomes.unwaive(key, 1, TODAY)


def tariff(scene):
    return lambda: scene.desk.tariffs.change(Method.TT, fixed=Decimal(35), currency="USD")


def usual_tariff(scene):
    scene.desk.tariffs.change(Method.CARD, percent=Decimal("2.4"))
    return lambda: scene.desk.tariffs.forget(Method.CARD)


def limit(scene):
    return lambda: scene.desk.limits.set(LimitName.CARTONS, Decimal(5), "Our insurer", TODAY)


def card_limit(scene):
    scene.desk.tariffs.change(Method.CARD, percent=Decimal("2.4"))
    return lambda: scene.desk.limits.set(LimitName.CARD_LIMIT, Decimal(9000), "Our bank", TODAY)


def usual_limits(scene):
    limit(scene)()
    scene.desk.limits.set(LimitName.CARD_LIMIT, Decimal(9000), "Our bank", TODAY)
    return scene.desk.limits.restore_all


def site(scene, path="find"):
    return lambda: scene.desk.sites.set("alibaba", f"https://www.alibaba.com/{path}?text={{q}}")


def other_site(scene):
    site(scene)()
    return site(scene, "seek")


def usual_site(scene):
    site(scene)()
    return lambda: scene.desk.sites.set("alibaba", "")


def platform(scene):
    key = make_order(scene.desk)
    return lambda: scene.desk.platform.change(key, platform_number="2086543210", ship_by=TODAY)


def credit(scene):
    key = make_order(scene.desk)
    return lambda: scene.desk.credits.change(key, number="LC-881", expires_on=TODAY)


def credit_document(scene):
    key = make_order(scene.desk)
    scene.desk.credits.change(key, number="LC-881")
    return lambda: scene.desk.credits.add_document(key, "Fumigation certificate", "3")
