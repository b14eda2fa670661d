"""Why, as a part of a sentence."""

from __future__ import annotations


class Reason(str):
    """A part of a sentence that differs from case to case: why, in English.

    It is made of a template and its fields like the sentence itself, so that the window can show it
    in the user's language too; the template must be a literal, for the translation files.
    """

    __slots__ = ("fields", "template")

    template: str
    fields: dict[str, object]

    def __new__(cls, template: str, **fields: object) -> Reason:
        """Fill in the fields."""
        made = super().__new__(cls, template.format(**fields))
        made.template, made.fields = template, fields
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        """How another process makes it again."""
        return (self.template,), self.fields
