-- Of the groups only the origin ever changes.
revoke update on reference_group from ${app};
grant update (origin) on reference_group to ${app};
