"""The journey, one command after the other."""

from tests.e2e import journey


def prepare(folder):
    """Write the files the journey reads; returns the CSV, the proforma and the bank's slip."""
    source, proforma, slip = (
        folder / name for name in ("suppliers.csv", "proforma.pdf", "mt103.pdf")
    )
    source.write_text(journey.CSV, encoding="utf-8")
    proforma.write_bytes(b"%PDF-1.4 proforma")
    slip.write_bytes(b"%PDF-1.4 slip")
    return source, proforma, slip


def settings(values):
    return [word for name, value in values.items() for word in ("--set", f"{name}={value}")]


def to_the_inquiry(call, source):
    """Details, search, import, supplier, vetting, letter, sent."""
    call("profile", *settings(journey.PROFILE), "--fill-latin")
    call("query", journey.QUERY, expected=1)
    search = ("log-search", journey.CLEAN, "--country", journey.COUNTRY)
    call(*search, "--hits", journey.HITS)
    call("import", "suppliers", source, expected=1)
    badges = [word for badge in journey.BADGES for word in ("--badge", badge)]
    call("add-supplier", *settings(journey.SUPPLIER), *badges)
    figures = [
        word for kind, told in journey.FIGURES.items() for word in ("--figure", f"{kind}={told}")
    ]
    call("vet", journey.SUPPLIER["name"], *figures)
    answers = [word for item in journey.PASSED for word in ("--answer", f"{item}=pass")]
    call("vet", journey.SUPPLIER["name"], *answers, "--gut", "fine")
    call("write-inquiry", "--supplier", "3", *settings(journey.INQUIRY))
    call("send-inquiry", "1", "--channel", journey.SENT_BY)


def to_the_open_gate(call, proforma):
    """Reply, order, a refused payment, sample, account, proforma."""
    breaks = ";".join(":".join(pair) for pair in journey.BREAKS)
    call("add-quote", "--supplier", 3, "--inquiry", 1, "--breaks", breaks, *settings(journey.QUOTE))
    call("add-order", "--quote", "1", "--qty", journey.ORDERED, "--terms", "30/70")
    call("pay", "1", "--line", "1", "--amount", journey.DEPOSIT, expected=3)
    call("sample", "1", "approve")
    call("add-account", "3", *settings(journey.ACCOUNT), "--set", "kind=company")
    channel = ("--channel", journey.CHANNEL, "--detail", journey.CALLED)
    known = ("--known-since", journey.KNOWN_SINCE, "--with", journey.CHECKED_WITH)
    call("check-account", "1", *channel, *known, "--date", journey.DAY)
    call("attach", "1", "--kind", "proforma", proforma)


def pay_the_deposit(call, slip):
    """Record the deposit with its fee and the bank's confirmation."""
    pay = ("pay", "1", "--line", "1", "--amount", journey.DEPOSIT, "--date", journey.DAY)
    call(*pay, "--method", "tt", "--fee", journey.FEE, "--evidence", slip)
