"""The Guide: every rule of the sources, the journey, and what explains them."""
