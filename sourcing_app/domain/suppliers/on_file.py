"""What the file's own records say on a question of the vetting list."""

from dataclasses import dataclass

from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem

_MISSING = {
    (False, True): say("Vetting", "Legal name is missing: fill it in"),
    (True, False): say("Vetting", "Legal address is missing: fill it in"),
    (False, False): say("Vetting", "Legal name and legal address are missing: fill them in"),
}
_PERSONAL = say("Vetting", "The account on file is a person's, not the company's")
_NO_ACCOUNT = say("Vetting", "No bank account is on file yet")
_COMPANY = say("Vetting", "The account on file is a company's")
_INACTIVE = say("Vetting", "Response rate or transactions are missing: write them down")
_UNRATED = say("Vetting", "No rating or number of reviews is written down")


@dataclass(frozen=True, slots=True)
class OnFile:
    """Which facts about a supplier are recorded; revoked accounts do not count."""

    legal_name: bool = False
    address: bool = False
    account: bool = False
    personal: bool = False
    activity: bool = False
    """Response rate and transactions."""
    rated: bool = False
    """A rating or the number of reviews."""

    def remark(self, item: CheckItem) -> Sentence | None:
        """Return the remark shown next to a question about the file's records, or None."""
        if item is CheckItem.IDENTITY_RECORDED:
            return _MISSING.get((self.legal_name, self.address))
        if item is CheckItem.COMPANY_ACCOUNT:
            company = _COMPANY if self.account else _NO_ACCOUNT
            return _PERSONAL if self.personal else company
        if item is CheckItem.ACTIVITY_NOTED:
            return None if self.activity else _INACTIVE
        if item is CheckItem.REVIEWS_READ:
            return None if self.rated else _UNRATED
        return None

    def denies(self, item: CheckItem, answer: CheckAnswer) -> bool:
        """Whether the file contradicts a "passed"."""
        untrue = {
            CheckItem.IDENTITY_RECORDED: not (self.legal_name and self.address),
            CheckItem.COMPANY_ACCOUNT: self.personal,
            CheckItem.ACTIVITY_NOTED: not self.activity,
        }
        return answer is CheckAnswer.PASSED and untrue.get(item, False)

    def borne_out(self, item: CheckItem, answer: CheckAnswer) -> CheckAnswer:
        """Return what an answer counts as: a "passed" contradicted by the file is open."""
        return CheckAnswer.UNKNOWN if self.denies(item, answer) else answer

    def refuse(self, item: CheckItem, answer: CheckAnswer) -> None:
        """Raise Invalid, at the answer, for a "passed" contradicted by the file."""
        remark = self.remark(item)
        if remark is not None and self.denies(item, answer):
            raise Invalid({"answer": remark})
