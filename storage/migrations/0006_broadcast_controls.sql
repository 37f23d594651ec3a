-- How often the newest run was begun anew for those whom it did not reach; part of the reason of
-- its report. ``state`` may be 'paused' from now on.
ALTER TABLE announcements ADD COLUMN retries INTEGER NOT NULL DEFAULT 0;
DROP INDEX announcements_running;
CREATE INDEX announcements_running ON announcements (id)
  WHERE state IN ('sending', 'paused', 'stopping');

-- What is still to be sent, by messenger (NULL: nobody has looked up the address yet), and what
-- is not: both answer an officer's "how far is it" without a look at the rows.
DROP INDEX deliveries_by_state;
CREATE INDEX deliveries_queued ON deliveries (announcement_id, run, state, channel, id)
  WHERE state = 'queued';
CREATE INDEX deliveries_outcome ON deliveries (announcement_id, run, state, maybe_twice, ended_at)
  WHERE state <> 'queued';
