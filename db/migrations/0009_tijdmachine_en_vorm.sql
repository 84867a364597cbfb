CREATE TABLE "fast_forward" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"sprong" jsonb NOT NULL,
	"van" timestamp with time zone NOT NULL,
	"tot" timestamp with time zone NOT NULL,
	"actor_soort" text NOT NULL,
	"actor_id" text NOT NULL,
	"key" text NOT NULL,
	"status" text DEFAULT 'gevraagd' NOT NULL,
	"runner" uuid,
	"alive_at" timestamp with time zone DEFAULT now() NOT NULL,
	"chain" text,
	"began_ahead_ms" bigint,
	"skipped_ms" bigint DEFAULT 0 NOT NULL,
	"waarom" text
);
--> statement-breakpoint
ALTER TABLE "subject" ADD COLUMN "shape" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "subject" ADD COLUMN "held_until" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "fast_forward_een_tegelijk" ON "fast_forward" USING btree ("kind","subject_id") WHERE status in ('gevraagd', 'loopt');--> statement-breakpoint
CREATE UNIQUE INDEX "fast_forward_een_keer_gevraagd" ON "fast_forward" USING btree ("actor_id","key");--> statement-breakpoint
CREATE INDEX "fast_forward_van_een_ding" ON "fast_forward" USING btree ("kind","subject_id","van");--> statement-breakpoint
CREATE INDEX "subject_van_een_vorm" ON "subject" USING btree ("shape");--> statement-breakpoint
UPDATE "subject" SET "forwarding" = false WHERE "forwarding";
