"""Any text, anything done to it in any order: what must hold always.

A model keeps the line of states as plain values; the store must always be in the state that the
model is in, also after a restart.
"""

import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from reviewer.core.annotation import Annotation, Severity, Span
from reviewer.core.article import Role, Segment
from reviewer.core.change import AlignmentPatch, Change, Record, SentencePatch, Step
from reviewer.core.repair import merge_rows, move_sentence, split_row
from reviewer.core.review import Review
from reviewer.core.sentences import join_sentences, split_sentence
from reviewer.store import Store
from tests.store.world import clock, draft, one_to_one

# Without surrogates: a text that was read from bytes has none.
anything = st.text(st.characters(exclude_categories=["Cs"]))
words = anything.filter(str.strip)
States = dict[str, Annotation]


class Reviewing(RuleBasedStateMachine):
    """One reviewer at work on one article."""

    @initialize(own=words, english=words)
    def begin(self, own: str, english: str) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.now = clock()
        self.store = Store.open(self.folder / "reviews.db", now=self.now)
        drafts = draft(Role.ARTICLE, own), draft(Role.MACHINE, english, "NLLB")
        self.article = self.store.add_article(drafts[0], [drafts[1]], [one_to_one(*drafts)])
        self.review: Review = self.store.start_review(self.article.article_id, "mqm")
        self.texts = self.store.texts(self.article.article_id)
        self.line: list[States] = [{}]  # every state from the start to the last that was undone
        self.layouts = [self.layout()]  # sentences and rows in each of them
        self.typed: list[tuple[str, str, str] | None] = [None]  # how each of them was reached
        self.here = 0  # which of them holds now
        self.number = 0

    def teardown(self) -> None:
        if hasattr(self, "store"):
            while self.here:
                self.undo()
            assert self.store.undo(self.article.article_id, self.review.reviewer_id) is None
            assert self.stored() == {}
            assert self.layout() == self.layouts[0]
            while self.here < len(self.line) - 1:
                self.redo()
            assert self.store.redo(self.article.article_id, self.review.reviewer_id) is None
            assert self.stored() == self.line[-1]
            assert self.store.check() == []
            self.store.close()
            shutil.rmtree(self.folder)

    @rule(data=st.data(), comment=anything)
    def mark(self, data: st.DataObject, comment: str) -> None:
        self.number += 1
        now = self.now()
        error = Annotation(
            annotation_id=str(UUID(int=self.number)),
            review_id=self.review.review_id,
            spans=self.draw_spans(data),
            category="Style",
            severity=Severity.MINOR,
            correction=None,
            comment=comment,
            origin="manual",
            repeat_of=None,
            created_at=now,
            updated_at=now,
        )
        self.do("mark", Change(None, error))

    @precondition(lambda self: self.line[self.here])
    @rule(
        data=st.data(),
        severity=st.sampled_from(Severity),
        correction=st.none() | anything,
    )
    def edit(self, data: st.DataObject, severity: Severity, correction: str | None) -> None:
        error = self.draw_error(data)
        edited = replace(error, severity=severity, correction=correction, updated_at=self.now())
        self.do("edit", Change(error, edited))

    @precondition(lambda self: self.line[self.here])
    @rule(
        data=st.data(),
        field=st.sampled_from(["correction", "comment"]),
        values=st.lists(st.sampled_from(["a", "b", ""]), min_size=1, max_size=4),
    )
    def type(self, data: st.DataObject, field: str, values: list[str]) -> None:
        """Write into a field with pauses; few values, so that some come back."""
        key = key_of(self.draw_error(data))
        for value in values:
            error = self.line[self.here][key]
            changes = {field: value, "updated_at": self.now()}
            self.do(field, Change(error, replace(error, **changes)))  # type: ignore[arg-type]

    @rule()
    def rest(self) -> None:
        for _ in range(6):
            self.now()

    @precondition(lambda self: self.line[self.here])
    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        error = self.draw_error(data)
        self.do("move", Change(error, replace(error, spans=self.draw_spans(data))))

    @precondition(lambda self: self.line[self.here])
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        self.do("delete", Change(self.draw_error(data), None))

    @precondition(lambda self: len(self.line[self.here]) > 1)
    @rule(comment=anything)
    def edit_all(self, comment: str) -> None:
        errors = self.line[self.here].values()
        self.do("edit all", *(Change(it, replace(it, comment=comment)) for it in errors))

    @rule(data=st.data(), number=st.integers(0, 1), join=st.booleans())
    def cut_sentence(self, data: st.DataObject, number: int, join: bool) -> None:
        """Split a sentence anywhere in either text, or join it with the next."""
        text = self.texts[number]
        segments = self.store.segments(text.text_id)
        offset = data.draw(st.integers(0, len(text.content)))
        made = (
            join_sentences(segments, offset)
            if join
            else split_sentence(segments, text.content, offset)
        )
        if made:
            before, after = (SentencePatch(text.text_id, it) for it in (made.before, made.after))
            self.do("join sentences" if join else "split sentence", Change(before, after))
            cut = self.store.segments(text.text_id)
            assert len(cut) == len(segments) + (-1 if join else 1)
            assert without_blanks(text.content, cut) == without_blanks(text.content, segments)

    @rule(data=st.data(), act=st.sampled_from(["split", "merge", "move"]), up=st.booleans())
    def repair_row(self, data: st.DataObject, act: str, up: bool) -> None:
        pair = self.texts[0].text_id, self.texts[1].text_id
        units = self.store.units(*pair)
        index = data.draw(st.integers(0, len(units) - 1))
        match act:
            case "split":
                made = split_row(units, index)
            case "merge":
                made = merge_rows(units, index)
            case _:
                made = move_sentence(units, index, english=data.draw(st.booleans()), up=up)
        if made:
            patches = (AlignmentPatch(*pair, made.first, it) for it in (made.before, made.after))
            self.do(act, Change(*patches))

    @precondition(lambda self: self.here)
    @rule()
    def undo(self) -> None:
        step = self.store.undo(self.article.article_id, self.review.reviewer_id)
        assert step is not None
        last = self.here
        self.here -= 1
        while self.as_one(self.here, self.here + 1) and not self.same(self.here - 1, last):
            self.here -= 1
        self.told(step)

    @precondition(lambda self: self.here < len(self.line) - 1)
    @rule()
    def redo(self) -> None:
        step = self.store.redo(self.article.article_id, self.review.reviewer_id)
        assert step is not None
        first = self.here
        self.here += 1
        while self.as_one(self.here, self.here + 1) and not self.same(first, self.here + 1):
            self.here += 1
        self.told(step)

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = Store.open(self.folder / "reviews.db", now=self.now)

    @invariant()
    def the_store_is_in_this_state(self) -> None:
        assert self.stored() == self.line[self.here]
        assert self.layout() == self.layouts[self.here]
        (summary,) = self.store.articles()
        assert summary.errors == len(self.line[self.here])
        scope = (self.article.article_id, self.review.reviewer_id)
        assert (self.store.undo_action(*scope) is None) == (self.here == 0)
        assert (self.store.redo_action(*scope) is None) == (self.here == len(self.line) - 1)

    @invariant()
    def quotes_stand_at_their_places(self) -> None:
        contents = {
            text.text_id: text.content for text in self.store.texts(self.article.article_id)
        }
        for error in self.store.annotations(self.review.review_id):
            for span in error.spans:
                assert contents[span.text_id][span.start : span.end] == span.quote

    def do(self, action: str, *changes: Change) -> None:
        scope = (self.article.article_id, self.review.reviewer_id)
        at = self.now()
        self.store.apply(Step(str(uuid4()), *scope, action, changes, at))
        corrections = [it.correction for it in changes[0] if isinstance(it, Annotation)]
        typed = action == "comment" or (action == "correction" and "" not in corrections)
        record = next(it for it in changes[0] if it is not None)
        key = key_of(record) if isinstance(record, Annotation) else ""
        state = dict(self.line[self.here])
        for before, after in changes:
            if isinstance(before, Annotation):
                del state[key_of(before)]
            if isinstance(after, Annotation):
                state[key_of(after)] = after
        self.here += 1
        self.line[self.here :] = [state]
        self.layouts[self.here :] = [self.layout()]
        self.typed[self.here :] = [(action, key, at) if typed else None]

    def as_one(self, earlier: int, later: int) -> bool:
        """Whether two states were reached by typing into one field without a rest."""
        if later >= len(self.line):
            return False
        one, two = self.typed[earlier], self.typed[later]
        if one is None or two is None or one[:2] != two[:2]:
            return False
        return seconds(two[2]) - seconds(one[2]) <= 5

    def same(self, one: int, other: int) -> bool:
        """Whether nobody could tell these states apart."""
        states = [
            {key: replace(it, updated_at="") for key, it in self.line[place].items()}
            for place in (one, other)
        ]
        return states[0] == states[1]

    def told(self, step: Step) -> None:
        """What undo and redo say they changed is what was changed."""
        for _, after in step.changes:
            if isinstance(after, Annotation):
                assert self.store.annotation(after.annotation_id) == after
                assert replace(after, revision=1) in self.line[self.here].values()

    def stored(self) -> States:
        """All live errors; revisions, which only grow, aside."""
        errors = self.store.annotations(self.review.review_id)
        return {key_of(error): replace(error, revision=1) for error in errors}

    def layout(self) -> object:
        """The sentences of both texts, and the rows; all of both are in them."""
        segments = [self.store.segments(text.text_id) for text in self.texts]
        units = self.store.units(*(text.text_id for text in self.texts))
        assert [sum(side) for side in zip(*units, strict=True)] == [len(it) for it in segments]
        return segments, units

    def draw_error(self, data: st.DataObject) -> Annotation:
        return data.draw(st.sampled_from(sorted(self.line[self.here].values(), key=key_of)))

    def draw_spans(self, data: st.DataObject) -> tuple[Span, ...]:
        """Words of one text, or of both."""
        texts = data.draw(st.sampled_from([self.texts, self.texts[::-1]]))
        return tuple(
            self.draw_span(data, text.text_id, text.content)
            for text in texts[: data.draw(st.integers(1, 2))]
        )

    def draw_span(self, data: st.DataObject, text_id: str, content: str) -> Span:
        start = data.draw(st.integers(0, len(content) - 1))
        end = data.draw(st.integers(start + 1, len(content)))
        return Span(text_id, start, end, content[start:end])


def without_blanks(content: str, segments: Sequence[Segment]) -> str:
    """The words of all sentences."""
    return "".join("".join(content[it.start : it.end].split()) for it in segments)


def seconds(at: str) -> float:
    return datetime.fromisoformat(at).timestamp()


def key_of(record: Record) -> str:
    assert isinstance(record, Annotation)
    return record.annotation_id


TestReviewing = Reviewing.TestCase
TestReviewing.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
