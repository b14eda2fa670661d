"""The dialogs: asked for by the user, freed when closed."""
