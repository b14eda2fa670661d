"""Values and pure functions on text: no Qt, no SQL, no files, no clock."""
