"""The shapes of the icons: SVG bodies on a 24 x 24 grid, and the SVG text made of one."""

STROKES = {
    "home": "<path d='M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-6h4v6'/>",
    "id": (
        "<rect x='3' y='5' width='18' height='14' rx='2'/><circle cx='8.5' cy='10.5' "
        "r='2'/><path d='M5.5 16c.8-2.4 5.2-2.4 6 0M14.5 10h4M14.5 14h4'/>"
    ),
    "search": "<circle cx='10.5' cy='10.5' r='6'/><path d='M15 15l5 5'/>",
    "factory": "<path d='M3 20V11l6 3.5V11l6 3.5V5h3l3 15zM3 20h18M8 17h2M13 17h2'/>",
    "mail": "<rect x='3' y='5' width='18' height='14' rx='2'/><path d='M4 7.5l8 5.5 8-5.5'/>",
    "compare": (
        "<rect x='4' y='4' width='16' height='16' rx='2'/><path d='M12 4v16M4 9h16M7 13h2M15 "
        "13h2M7 16.5h2M15 16.5h2'/>"
    ),
    "box": "<path d='M12 3l8 4v10l-8 4-8-4V7zM4 7l8 4 8-4M12 11v10'/>",
    "card": "<rect x='3' y='6' width='18' height='13' rx='2'/><path d='M3 10.5h18M7 15h4'/>",
    "shield": (
        "<path d='M12 3l7 2.8v5.2c0 4.6-3 8-7 10-4-2-7-5.4-7-10V5.8z M8.8 12l2.3 2.3 4.2-4.4'/>"
    ),
    "medal": "<circle cx='12' cy='9' r='5'/><path d='M9 13.3L7.5 21l4.5-2.5 4.5 2.5-1.5-7.7'/>",
    "clip": "<path d='M8 5H6v16h12V5h-2M9 3.5h6v3H9zM9 13.5l2.2 2.2 4-4.2'/>",
    "free": "<circle cx='12' cy='12' r='7.5' stroke-dasharray='3.2 3'/>",
    "warn": "<path d='M12 4l9 16H3zM12 10v4.5M12 17.2v.3'/>",
    "stop": "<path d='M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2zM9 9l6 6M15 9l-6 6'/>",
    "check": "<path d='M5 12.5l4.5 4.5L19 7.5'/>",
    "checkc": "<circle cx='12' cy='12' r='8.5'/><path d='M8 12.3l2.8 2.8L16 9.5'/>",
    "lock": "<rect x='5' y='11' width='14' height='9' rx='2'/><path d='M8 11V8a4 4 0 0 1 8 0v3'/>",
    "unlock": (
        "<rect x='5' y='11' width='14' height='9' rx='2'/><path d='M8 11V8a4 4 0 0 1 7.6-1.7'/>"
    ),
    "clock": "<circle cx='12' cy='12' r='8.5'/><path d='M12 7.5V12l3 2'/>",
    "plus": "<path d='M12 5v14M5 12h14'/>",
    "print": "<path d='M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z'/>",
    "copy": "<rect x='9' y='9' width='11' height='11' rx='2'/><path d='M5.5 15H4V4h11v1.5'/>",
    "ext": "<path d='M14 4h6v6M20 4l-9 9M18 14v6H4V6h6'/>",
    "undo": "<path d='M8 5L4 9l4 4M4 9h10.5a5.5 5.5 0 0 1 0 11H11'/>",
    "flag": "<path d='M6 21V4M6 4.5h12l-2.5 4 2.5 4H6'/>",
    "star": "<path d='M12 4l2.5 5.2 5.7.8-4.1 4 1 5.7L12 17l-5.1 2.7 1-5.7-4.1-4 5.7-.8z'/>",
    "starf": (
        "<path fill='currentColor' d='M12 4l2.5 5.2 5.7.8-4.1 4 1 5.7L12 17l-5.1 2.7 "
        "1-5.7-4.1-4 5.7-.8z'/>"
    ),
    "chev": "<path d='M7 10l5 5 5-5'/>",
    "chevu": "<path d='M7 14l5-5 5 5'/>",
    "cal": (
        "<rect x='4' y='5.5' width='16' height='14.5' rx='2'/><path d='M4 10h16M8.5 "
        "3.5v4M15.5 3.5v4'/>"
    ),
    "chevr": "<path d='M10 7l5 5-5 5'/>",
    "info": "<circle cx='12' cy='12' r='8.5'/><path d='M12 11v5.5M12 7.6v.3'/>",
    "bank": "<path d='M4 10l8-6 8 6zM6 10v7M10 10v7M14 10v7M18 10v7M4 20h16M5 17h14'/>",
    "person": "<circle cx='12' cy='8' r='4'/><path d='M4.5 20c1-5 14-5 15 0'/>",
    "cross": "<path d='M6 6l12 12M18 6L6 18'/>",
    "trash": "<path d='M5 7h14M9.5 7V4h5v3M7 7l1 13h8l1-13M10.5 11v5.5M13.5 11v5.5'/>",
    "edit": "<path d='M4 20l1-4L16 5l3 3L8 19z M14 7l3 3'/>",
    "file": "<path d='M6 3h8l4 4v14H6zM14 3v4h4'/>",
    "folder": "<path d='M3 6.5h6l2 2h10V19H3z'/>",
    "redo": "<path d='M16 5l4 4-4 4M20 9H9.5a5.5 5.5 0 0 0 0 11H13'/>",
    "waived": "<path d='M5 12.5l4.5 4.5L19 7.5M4 20L20 4'/>",
    "attach": (
        "<path d='M19 11l-7.5 7.5a4.5 4.5 0 0 1-6.4-6.4L12.5 4.8a3 3 0 0 1 4.3 4.3L9.5 "
        "16.3a1.5 1.5 0 0 1-2.1-2.1L14 7.6'/>"
    ),
    "truck": (
        "<path d='M3 6h11v10H3zM14 9.5h4l3 3.5v3h-7M3 16v1.5M21 16v1.5'/><circle cx='7.5' "
        "cy='17.5' r='1.8'/><circle cx='17' cy='17.5' r='1.8'/>"
    ),
    "minus": "<path d='M5 12h14'/>",
    "gear": (
        "<circle cx='12' cy='12' r='3.2'/><path d='M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 "
        "2.1M16.3 16.3l2.1 2.1M5.6 18.4l2.1-2.1M16.3 7.7l2.1-2.1'/>"
    ),
    "chevl": "<path d='M14 7l-5 5 5 5'/>",
}


def svg(name: str, colour: str) -> str:
    """Return the icon as an SVG text in the colour #RRGGBB."""
    body = STROKES[name].replace("currentColor", colour)
    return (
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' "
        f"stroke='{colour}' stroke-width='1.75' stroke-linecap='round' "
        f"stroke-linejoin='round'>{body}</svg>"
    )
