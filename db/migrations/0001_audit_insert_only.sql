-- What happened and who saw it is never changed afterwards, by nobody who comes through the application.
create function only_insert() returns trigger language plpgsql as $$
begin
  raise exception '% is insert-only', tg_table_name;
end $$;
--> statement-breakpoint
create trigger audit_only_insert before update or delete on audit for each row execute function only_insert();
--> statement-breakpoint
create trigger event_only_insert before update or delete on event for each row execute function only_insert();
--> statement-breakpoint
create extension if not exists pg_trgm;
--> statement-breakpoint
create index traject_zoek_op_naam on persoon using gin (naam gin_trgm_ops);
--> statement-breakpoint
create sequence referentie_nummer;
--> statement-breakpoint
insert into engine (id) values (1) on conflict do nothing;
