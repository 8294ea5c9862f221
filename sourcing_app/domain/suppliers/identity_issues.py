"""What may not agree in a supplier's identity, and how a buyer explains it."""

from collections.abc import Mapping
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say


class IdentityIssue(StrEnum):
    """What does not agree."""

    STORE_NAME = "store_name"
    INVOICE_ISSUER = "invoice_issuer"
    PAYEE = "payee"
    EXPORTER = "exporter"
    CODE_FORM = "code_form"
    CODE_CHECK = "code_check"
    CODE_CATEGORY = "code_category"
    CODE_REGION = "code_region"
    SCOPE_KIND = "scope_kind"
    SCOPE_EXPORT = "scope_export"
    ACCOUNT_PLACE = "account_place"


ISSUE_NAMES: Mapping[IdentityIssue, Sentence] = {
    IdentityIssue.STORE_NAME: say("Identity", "Store name and licence name"),
    IdentityIssue.INVOICE_ISSUER: say("Identity", "Issuer of the invoice"),
    IdentityIssue.PAYEE: say("Identity", "Payee of the bank account"),
    IdentityIssue.EXPORTER: say("Identity", "Exporter"),
    IdentityIssue.CODE_FORM: say("Identity", "Form of the credit code"),
    IdentityIssue.CODE_CHECK: say("Identity", "Check character of the credit code"),
    IdentityIssue.CODE_CATEGORY: say("Identity", "Kind of company in the credit code"),
    IdentityIssue.CODE_REGION: say("Identity", "Region in the credit code"),
    IdentityIssue.SCOPE_KIND: say("Identity", "Factory or trader by the business scope"),
    IdentityIssue.SCOPE_EXPORT: say("Identity", "Import and export in the business scope"),
    IdentityIssue.ACCOUNT_PLACE: say("Identity", "Country of the bank account"),
}
