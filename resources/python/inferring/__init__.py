"""Finds the ports of a component in a Python script by reading it; nothing of the script is ever run or imported."""
