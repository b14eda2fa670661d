from reviewer.core.export_row import COLUMNS


def test_the_columns_are_those_of_the_table() -> None:
    assert ",".join(COLUMNS) == (
        "review_id,article_id,article_title,reviewer,annotation_id,text_role,text_label,language,"
        "row,paragraph,start,end,quote,context_before,context_after,category,severity,correction,"
        "comment,linked_role,linked_label,linked_start,linked_end,linked_quote,origin,repeat_of,"
        "created_at,updated_at"
    )
