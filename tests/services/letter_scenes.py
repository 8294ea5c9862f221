"""What a user does with the wording of letters; each gives back the deed, ready to be done."""

from PIL import Image

from sourcing_app.domain.inquiries.blocks import Block, BlockUse
from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.domain.inquiries.states import State


def word(scene):
    inquiry = scene.inquiry()
    return lambda: scene.desk.letter_changes.word(inquiry, Block.MOQ, "How few can we order?")


def word_no_more(scene):
    word(scene)()
    return lambda: scene.desk.letter_changes.word(1, Block.MOQ, "")


def differ(scene):
    keys = scene.recipients()
    return lambda: scene.desk.letter_changes.use(keys[:2], Block.SAMPLE, BlockUse.LEFT_OUT)


def as_the_others(scene):
    differ(scene)()
    scene.desk.letter_changes.set_text(1, "Hello.")
    return lambda: scene.desk.letter_changes.as_the_others(1)


def begin(scene):
    keys = scene.recipients(sent=True)
    return lambda: scene.desk.letter_changes.begin(keys, LetterKind.FOLLOW_UP_1)


def remind(scene):
    keys = scene.recipients(sent=True)
    return lambda: scene.desk.inquiries.follow_ups.write(keys)


def note_question(scene):
    key, today = scene.recipients(sent=True)[0], scene.desk.today()
    return lambda: scene.desk.inquiries.follow_ups.note_question(key, "Which plug?", today)


def ask_rest(scene):
    keys = scene.recipients(sent=True)
    return lambda: scene.desk.letter_changes.ask_rest(keys)


def number(scene):
    keys = scene.recipients()
    return lambda: scene.desk.inquiries.give_numbers(keys, scene.desk.today())


def add_template(scene):
    return lambda: scene.desk.templates.add(name="Mine", kind=LetterKind.COUNTER_OFFER)


def edit_template(scene):
    add_template(scene)()
    return lambda: scene.desk.templates.change(1, scene.desk.today(), text="Hello.")


def put_shipped(scene):
    edit_template(scene)()
    return lambda: scene.desk.templates.put_shipped(1)


def bin_templates(scene):
    add_template(scene)()
    return lambda: scene.desk.templates.bin([1])


def restore_templates(scene):
    bin_templates(scene)()
    return lambda: scene.desk.templates.restore([1])


def logo(scene):
    scene.folder.mkdir(exist_ok=True)
    path = scene.folder / "logo.png"
    Image.new("RGB", (40, 20), "navy").save(path)
    picture = scene.desk.registration.logo.read(path)
    return lambda: scene.desk.registration.logo.take(picture)


def no_logo(scene):
    logo(scene)()
    return scene.desk.registration.logo.remove


def another_round(scene):
    scene.recipients(sent=True)
    return lambda: scene.desk.inquiries.rounds.another(1)


def another_product(scene):
    scene.recipients()
    return lambda: scene.desk.inquiries.rounds.about(1, "Glass vase")


def note_answers(scene):
    keys = scene.recipients(sent=True)
    return lambda: scene.desk.inquiries.note_answers(keys, State.DECLINED, "Closed for the fair")


def _photo(scene):
    scene.folder.mkdir(exist_ok=True)
    path = scene.folder / "photo.png"
    Image.new("RGB", (40, 20), "navy").save(path)
    return path


def enclose(scene):
    inquiry, photo = scene.inquiry(), _photo(scene)
    return lambda: scene.desk.inquiries.enclosures.add(inquiry, [photo])


def take_out(scene):
    enclose(scene)()
    return lambda: scene.desk.inquiries.enclosures.take_out(1, [1])


def take_out_sent(scene):
    enclose(scene)()
    keys = scene.desk.inquiries.recipients_of(1)
    scene.desk.inquiries.mark_sent(keys[:1], scene.desk.today(), "E-mail")
    return lambda: scene.desk.inquiries.enclosures.take_out(1, [1])
