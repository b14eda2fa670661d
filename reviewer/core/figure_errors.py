"""What a user can do something about when figures and reports are asked for."""

from __future__ import annotations

from reviewer.core.errors import ReviewerError


class ReviewerUnknown(ReviewerError):
    """No review by a reviewer of that name."""

    template = "“{name}” has no review of these articles; they were reviewed by {known}."


class SystemUnknown(ReviewerError):
    """No text by a system of that name."""

    template = "“{name}” made none of these articles' texts; there are {known}."


class NothingToReport(ReviewerError):
    """A report on no article at all."""

    template = "There is no article to report on; add one first."


class ReportFormatUnknown(ReviewerError):
    """A report in a format that there is none of."""

    template = "{path} names no kind of report; end it with .html, .pdf or .xlsx."


class ModelUnknown(ReviewerError):
    """A scoring model that there is none of, nor a file of that name."""

    template = "“{name}” is no scoring model; choose {known} or the file of a typology."


class ScorecardModel(ReviewerError):
    """A scorecard by a model other than MQM 2.0."""

    template = (
        "A scorecard is computed by MQM 2.0, not by {model}; choose mqm2 or a typology's file, "
        "or write the report as .html or .pdf."
    )


class NothingToCompare(ReviewerError):
    """No review that says anything of these articles, and no machine version with a reference."""

    template = (
        "There is nothing to compare: these articles have no errors, finished reviews or machine "
        "versions with a reference; review one of them first."
    )


class NothingToAgreeOn(ReviewerError):
    """Nothing that two reviews judge."""

    template = (
        "No text has two reviews to be compared; let another reviewer mark one of these articles, "
        "or bring their errors in with “reviewer import”."
    )
