"""The first start on a machine: standard library only, and nothing else of Reviewer."""
