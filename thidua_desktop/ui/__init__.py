"""The window: asks services, never storage."""
