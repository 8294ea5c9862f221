"""What a user does with the saved views of lists; each gives back the deed, ready to be done."""

from sourcing_app.domain.values.list_query import Besides, Condition, ListQuery, Operator
from sourcing_app.services.views.rows import ViewSettings

QUERY = ListQuery(
    "lamp", "star", True, "all",
    Besides("moq", False, (Condition("moq", Operator.AT_MOST, "100"),)),
)  # fmt: skip
VIEW = ViewSettings(QUERY, '{"order": ["supplier", "star"]}')
OTHER = ViewSettings(ListQuery(), "")


def save(scene):
    return lambda: scene.desk.views.save("suppliers", "Best", VIEW)


def change(scene):
    key = save(scene)()
    return lambda: scene.desk.views.replace(key, "Good", OTHER)


def remove(scene):
    key = save(scene)()
    return lambda: scene.desk.views.remove(key)
