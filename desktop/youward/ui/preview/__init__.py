"""The post as readers meet it on each network."""
