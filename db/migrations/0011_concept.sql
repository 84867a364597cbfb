CREATE TABLE "concept" (
	"id" uuid PRIMARY KEY NOT NULL,
	"stand" text DEFAULT 'open' NOT NULL,
	"antwoorden" jsonb,
	"email" text,
	"stap" integer NOT NULL,
	"begonnen_op" timestamp with time zone NOT NULL,
	"bewaard_op" timestamp with time zone NOT NULL,
	"afgesloten_op" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"hervat" integer DEFAULT 0 NOT NULL,
	"uiterlijk" timestamp with time zone NOT NULL,
	"rungs" jsonb NOT NULL,
	"ladder_version" integer DEFAULT 1 NOT NULL,
	"next_rung_n" integer,
	"next_rung_at" timestamp with time zone,
	"herinneringen" jsonb DEFAULT '[]' NOT NULL,
	"traject_id" uuid,
	"referentie" text,
	"seen" integer DEFAULT 0 NOT NULL,
	"seen_epoch" integer DEFAULT 0 NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "message" ALTER COLUMN "taak_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "kind" text;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "subject_id" uuid;--> statement-breakpoint
CREATE INDEX "concept_die_de_motor_nog_niet_zag" ON "concept" USING btree ("changed_at") WHERE seen < revision;--> statement-breakpoint
CREATE INDEX "concept_met_eerstvolgend_moment" ON "concept" USING btree (coalesce(next_rung_at, uiterlijk)) WHERE stand = 'open';--> statement-breakpoint
CREATE INDEX "concept_open_van_adres" ON "concept" USING btree ("email") WHERE stand = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "message_van_een_ding_een_keer" ON "message" USING btree ("kind","subject_id","rung","aan");--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_van_een_taak_of_een_ding" CHECK ((taak_id is null) = (subject_id is not null and kind is not null));