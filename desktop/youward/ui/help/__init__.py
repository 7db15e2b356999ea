"""Explain Youward inside Youward."""
