"""The services of one file from the quote to the last carton, and the list of the day."""

from functools import cached_property
from typing import TYPE_CHECKING

from sourcing_app.services.open_file import OpenFile

if TYPE_CHECKING:
    from sourcing_app.services.accounts.records import Accounts
    from sourcing_app.services.agenda.rows import Agenda
    from sourcing_app.services.agenda.snoozes import Snoozes
    from sourcing_app.services.disputes.records import Disputes
    from sourcing_app.services.orders.changes import OrderChanges
    from sourcing_app.services.orders.checks import OrderChecks
    from sourcing_app.services.orders.closing import Closing
    from sourcing_app.services.orders.inspections import Inspections
    from sourcing_app.services.orders.records import Orders
    from sourcing_app.services.orders.requirements import Requirements
    from sourcing_app.services.orders.samples import Samples
    from sourcing_app.services.payments.credits import Credits
    from sourcing_app.services.payments.outcomes import PaymentOutcomes
    from sourcing_app.services.payments.planned import PlannedPayments
    from sourcing_app.services.payments.platform import PlatformOrders
    from sourcing_app.services.payments.records import Payments
    from sourcing_app.services.payments.tariffs import Tariffs
    from sourcing_app.services.production.records import Milestones
    from sourcing_app.services.quotes.records import Quotes
    from sourcing_app.services.rates.records import Rates
    from sourcing_app.services.requests.records import Requests
    from sourcing_app.services.screening.records import Screenings
    from sourcing_app.services.settings.holidays import Holidays
    from sourcing_app.services.settings.records import LimitRecords, SiteAddresses
    from sourcing_app.services.shipping.records import Receipts, Shipments
    from sourcing_app.services.views.records import Views


class TradeDesk(OpenFile):
    """What is done with quotes, orders and money, and what needs attention; made on first use."""

    @cached_property
    def agenda(self) -> "Agenda":
        """What needs attention, and how far the buyer has come."""
        from sourcing_app.services.agenda.rows import Agenda

        return Agenda(self.reader)

    @cached_property
    def snoozes(self) -> "Snoozes":
        """What was put off on the list of the day."""
        from sourcing_app.services.agenda.snoozes import Snoozes

        return Snoozes(self)

    @cached_property
    def views(self) -> "Views":
        """The saved views of lists."""
        from sourcing_app.services.views.records import Views

        return Views(self)

    @cached_property
    def quotes(self) -> "Quotes":
        """Suppliers' replies with their prices."""
        from sourcing_app.services.quotes.records import Quotes

        return Quotes(self)

    @cached_property
    def rates(self) -> "Rates":
        """Exchange rates."""
        from sourcing_app.services.rates.records import Rates

        return Rates(self)

    @cached_property
    def screenings(self) -> "Screenings":
        """Screening lists, and suppliers compared with them."""
        from sourcing_app.services.screening.records import Screenings

        return Screenings(self)

    @cached_property
    def requests(self) -> "Requests":
        """Buying requests, and the offers that answer them."""
        from sourcing_app.services.requests.records import Requests

        return Requests(self)

    @cached_property
    def orders(self) -> "Orders":
        """Orders from quotes, their samples, inspections, files and waivers."""
        from sourcing_app.services.orders.records import Orders

        return Orders(self)

    @cached_property
    def order_changes(self) -> "OrderChanges":
        """Details and goods of orders; holding, cancelling and repeating them."""
        from sourcing_app.services.orders.changes import OrderChanges

        return OrderChanges(self)

    @cached_property
    def samples(self) -> "Samples":
        """Samples of orders, in rounds, with what was measured."""
        from sourcing_app.services.orders.samples import Samples

        return Samples(self)

    @cached_property
    def inspections(self) -> "Inspections":
        """Inspections that are planned, and the defects they found."""
        from sourcing_app.services.orders.inspections import Inspections

        return Inspections(self)

    @cached_property
    def requirements(self) -> "Requirements":
        """What factories are asked for in orders."""
        from sourcing_app.services.orders.requirements import Requirements

        return Requirements(self)

    @cached_property
    def milestones(self) -> "Milestones":
        """Milestones of orders' production."""
        from sourcing_app.services.production.records import Milestones

        return Milestones(self)

    @cached_property
    def shipments(self) -> "Shipments":
        """Shipments of orders."""
        from sourcing_app.services.shipping.records import Shipments

        return Shipments(self)

    @cached_property
    def receipts(self) -> "Receipts":
        """What came of orders, and confirming it."""
        from sourcing_app.services.shipping.records import Receipts

        return Receipts(self)

    @cached_property
    def order_checks(self) -> "OrderChecks":
        """The points of orders that are ticked off."""
        from sourcing_app.services.orders.checks import OrderChecks

        return OrderChecks(self)

    @cached_property
    def closing(self) -> "Closing":
        """Closing orders, with feedback."""
        from sourcing_app.services.orders.closing import Closing

        return Closing(self)

    @cached_property
    def disputes(self) -> "Disputes":
        """Disputes over orders."""
        from sourcing_app.services.disputes.records import Disputes

        return Disputes(self)

    @cached_property
    def accounts(self) -> "Accounts":
        """Suppliers' bank accounts and their checks."""
        from sourcing_app.services.accounts.records import Accounts

        return Accounts(self)

    @cached_property
    def payments(self) -> "Payments":
        """Payments behind their gates."""
        from sourcing_app.services.payments.records import Payments

        return Payments(self)

    @cached_property
    def planned_payments(self) -> "PlannedPayments":
        """Payments with a day on which they are to be made."""
        from sourcing_app.services.payments.planned import PlannedPayments

        return PlannedPayments(self)

    @cached_property
    def outcomes(self) -> "PaymentOutcomes":
        """What became of payments, and lines that are waived."""
        from sourcing_app.services.payments.outcomes import PaymentOutcomes

        return PaymentOutcomes(self)

    @cached_property
    def tariffs(self) -> "Tariffs":
        """What each way to pay costs."""
        from sourcing_app.services.payments.tariffs import Tariffs

        return Tariffs(self)

    @cached_property
    def limits(self) -> "LimitRecords":
        """The numbers the rules judge by."""
        from sourcing_app.services.settings.records import LimitRecords

        return LimitRecords(self)

    @cached_property
    def sites(self) -> "SiteAddresses":
        """Search addresses of sites."""
        from sourcing_app.services.settings.records import SiteAddresses

        return SiteAddresses(self)

    @cached_property
    def holidays(self) -> "Holidays":
        """Own holidays, and the countries whose holidays count."""
        from sourcing_app.services.settings.holidays import Holidays

        return Holidays(self)

    @cached_property
    def credits(self) -> "Credits":
        """Letters of credit and their documents."""
        from sourcing_app.services.payments.credits import Credits

        return Credits(self)

    @cached_property
    def platform(self) -> "PlatformOrders":
        """Orders as the platform has them."""
        from sourcing_app.services.payments.platform import PlatformOrders

        return PlatformOrders(self)
