"""Which keys a command of the window may be given: none that typing or the system needs."""

from sourcing_app.domain.sentences import Sentence, say

_ALT_GR = say(
    "KeyRules", "Ctrl and Alt together type letters on many keyboards. Leave one of them out."
)
_SYSTEM = say("KeyRules", "This key belongs to the system. Use Ctrl, or Ctrl with Shift.")
_INPUT = say("KeyRules", "Input methods for Chinese use these keys. Choose others.")
_TYPING = say("KeyRules", "Typing needs this key. Hold Ctrl with it, or use a function key.")
_MENUS = say("KeyRules", "Alt with this key opens menus. Use Ctrl, or Ctrl with Shift.")
_FIELDS = say("KeyRules", "Text fields, lists and tabs use these keys. Choose others.")
_LAYOUT = say(
    "KeyRules", "Other keyboard layouts lack this letter. Switch to English and press it again."
)

_BY_INPUT_METHODS = ({"Ctrl", "Space"}, {"Shift", "Space"}, {"Ctrl", "."}, {"Ctrl", "Shift", "F"})
_MOVING = frozenset(("Left", "Right", "Up", "Down", "PgUp", "PgDown", "Home", "End"))
_EDITING = frozenset(("Z", "Backspace", "Del", "Ins", "Tab", "Backtab"))
_IN_FIELDS = (_EDITING | _MOVING) - {"PgUp", "PgDown"}
_WITHOUT_SHIFT = frozenset("ACVX")


def refusal(keys: str) -> Sentence | None:
    """
    Say why no command may have these keys, None where it may.

    `keys` is one combination as Qt writes it in files: "Ctrl+Shift+K", "F8", "Ctrl++".
    """
    whole = set(keys.removesuffix("+").split("+")) | ({"+"} if keys.endswith("+") else set())
    held = whole & {"Ctrl", "Alt", "Shift", "Meta", "Num"}
    pressed = "".join(whole - held)
    ctrl, alt = "Ctrl" in held, "Alt" in held
    in_fields = pressed in _IN_FIELDS or (pressed in _WITHOUT_SHIFT and "Shift" not in held)
    function = pressed[:1] == "F" and pressed[1:].isdecimal()
    broken = (
        (not pressed.isascii(), _LAYOUT),
        (ctrl and alt, _ALT_GR),
        ("Meta" in held or not pressed, _SYSTEM),
        (whole in _BY_INPUT_METHODS, _INPUT),
        (ctrl and in_fields, _FIELDS),
        (alt and pressed not in _MOVING, _MENUS),
        (not (ctrl or alt or function), _TYPING),
    )
    return next((why for is_so, why in broken if is_so), None)
