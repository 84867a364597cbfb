CREATE TABLE "audit_zegel" (
	"n" bigserial PRIMARY KEY NOT NULL,
	"audit_id" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_zegel_audit_id_unique" UNIQUE("audit_id")
);
--> statement-breakpoint
create trigger audit_zegel_only_insert before update or delete on audit_zegel for each row execute function only_insert();
