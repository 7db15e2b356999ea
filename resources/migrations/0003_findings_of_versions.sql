-- What the coach found in a version, as a JSON list of check and quote, and which reading of it that was:
-- how the coach was set then. Both NULL as long as nobody looked.
ALTER TABLE versions ADD COLUMN findings TEXT;
ALTER TABLE versions ADD COLUMN reading TEXT;

-- All that thinning asks about and what finds a network's newest version, without the texts.
CREATE INDEX versions_of_network ON versions (draft, network, number, made, name);
