"""Offer every action by name and key."""
