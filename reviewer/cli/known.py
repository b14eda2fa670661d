"""The categories that a command knows: those of the shipped typologies and of the study's own."""

from reviewer.store.study import all_categories

__all__ = ["all_categories"]
