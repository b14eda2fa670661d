"""The window that sets systems, reviewers, articles, categories and days side by side."""
