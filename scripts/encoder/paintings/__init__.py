"""Paintings drawn by a program, to train on."""

from .paint import paint

__all__ = ["paint"]
