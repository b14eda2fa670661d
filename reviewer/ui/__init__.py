"""The window: Qt widgets that draw what the session holds."""
