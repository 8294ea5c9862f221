"""The pieces pages are built of, in one import."""

from sourcing_app.ui.banner import Banner
from sourcing_app.ui.buttons import (
    action_button,
    button,
    emits,
    explain,
    icon_button,
    name_icon_button,
)
from sourcing_app.ui.cards import Card, button_row
from sourcing_app.ui.cells import Badge, Tone
from sourcing_app.ui.empty_state import EmptyState
from sourcing_app.ui.facts import AmountRow, FactRow, ProgressBar, WrapCheck
from sourcing_app.ui.icons import set_icon
from sourcing_app.ui.labels import (
    ElidedLabel,
    IconView,
    field_label,
    heading,
    label,
    restyle,
    set_role,
    tooltip,
)
from sourcing_app.ui.layouts import FlowLayout, column, empty, row, scrolling
from sourcing_app.ui.pills import Pill
from sourcing_app.ui.stepper import Step, Stepper, StepState

__all__ = [
    "AmountRow",
    "Badge",
    "Banner",
    "Card",
    "ElidedLabel",
    "EmptyState",
    "FactRow",
    "FlowLayout",
    "IconView",
    "Pill",
    "ProgressBar",
    "Step",
    "StepState",
    "Stepper",
    "Tone",
    "WrapCheck",
    "action_button",
    "button",
    "button_row",
    "column",
    "emits",
    "empty",
    "explain",
    "field_label",
    "heading",
    "icon_button",
    "label",
    "name_icon_button",
    "restyle",
    "row",
    "scrolling",
    "set_icon",
    "set_role",
    "tooltip",
]
