"""What a user does with buyer profiles and accounts on marketplaces."""

from tests.conftest import TODAY


def add_profile(scene):
    scene.desk.registration.change(label="Own company")
    return lambda: scene.desk.profiles.add(label="Client", client=True)


def make_main(scene):
    key = add_profile(scene)()
    scene.desk.registration.set_letters(own_brands="Nordlicht")
    return lambda: scene.desk.profiles.make_main(key)


def bin_profile(scene):
    key = add_profile(scene)()
    return lambda: scene.desk.profiles.bin([key])


def restore_profile(scene):
    key = add_profile(scene)()
    scene.desk.profiles.bin([key])
    return lambda: scene.desk.profiles.restore([key])


def add_account(scene):
    return lambda: scene.desk.marketplaces.add(None, TODAY, marketplace="dhgate")


def first_step(scene):
    return lambda: scene.desk.marketplaces.keep(None, TODAY, opened_on=TODAY)


def next_step(scene):
    first_step(scene)()
    return lambda: scene.desk.marketplaces.keep(None, TODAY, opened_on=None, submitted_on=TODAY)


def edit_account(scene):
    key = add_account(scene)()
    return lambda: scene.desk.marketplaces.change(key, TODAY, marketplace="1688", sign_in="social")


def bin_account(scene):
    key = add_account(scene)()
    return lambda: scene.desk.marketplaces.bin([key])


def restore_account(scene):
    key = add_account(scene)()
    scene.desk.marketplaces.bin([key])
    return lambda: scene.desk.marketplaces.restore([key])
