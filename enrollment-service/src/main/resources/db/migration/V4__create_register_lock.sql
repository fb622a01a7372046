-- Tries for an exclusive transaction-level advisory lock for a while; false where others kept it.
-- The exception clause makes a timed-out attempt a savepoint's loss, not the transaction's.
create function hold_register_alone(lock_key bigint, patience text) returns boolean
    language plpgsql as
$$
begin
    perform set_config('lock_timeout', patience, true);
    begin
        perform pg_advisory_xact_lock(lock_key);
        perform set_config('lock_timeout', '0', true);
        return true;
    exception
        when lock_not_available then
            perform set_config('lock_timeout', '0', true);
            return false;
    end;
end
$$;
