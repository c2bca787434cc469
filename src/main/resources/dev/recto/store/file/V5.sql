-- Notes name their pictures and sounds, so each name is there once.
UPDATE media SET name = hash || '-' || name
WHERE EXISTS (SELECT * FROM media AS other WHERE other.name = media.name AND other.hash < media.hash);
CREATE UNIQUE INDEX media_name ON media (name);
