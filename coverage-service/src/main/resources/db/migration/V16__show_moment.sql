-- What a figure rests on that is asked now, for one look.
create view moment as
select g.generation, g.cursor, g.position, g.known_at, g.through, g.head_read_at, s.diverged,
    (select coalesce(max(revision), 0) from data_revision) as revision
from cube_state s join feed_generation g on g.generation = s.live;
grant select on moment to ${app};
