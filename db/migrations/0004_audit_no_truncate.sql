-- A truncate would take everything away without a row trigger seeing it.
create trigger audit_no_truncate before truncate on audit for each statement execute function only_insert();
--> statement-breakpoint
create trigger event_no_truncate before truncate on event for each statement execute function only_insert();
--> statement-breakpoint
create trigger audit_zegel_no_truncate before truncate on audit_zegel for each statement execute function only_insert();
