"""From annotated texts to the weights that claimx ships: one command, seeded."""
