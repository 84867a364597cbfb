CREATE TABLE "meting" (
	"id" uuid PRIMARY KEY NOT NULL,
	"traject_id" uuid NOT NULL,
	"moment" text NOT NULL,
	"wie" text NOT NULL,
	"op" date NOT NULL,
	"rust" integer,
	"overzicht" integer,
	"passende_hulp" integer,
	"dagelijks_leven" integer,
	"door_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vraagvooraf" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referentie" text NOT NULL,
	"naam" text NOT NULL,
	"organisatie" text,
	"soort" text NOT NULL,
	"telefoon" text,
	"email" text,
	"vraag" text NOT NULL,
	"over" text,
	"regio" text NOT NULL,
	"gemeente" text NOT NULL,
	"kanaal" text NOT NULL,
	"ontvangen_op" timestamp with time zone NOT NULL,
	"ontvangen_door" uuid NOT NULL,
	"afgehandeld_op" timestamp with time zone,
	"afgehandeld_door" uuid,
	"uitkomst" text,
	"antwoord" text,
	"doorverwezen_naar" text,
	"traject_id" uuid,
	"revisie" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "vraagvooraf_referentie_unique" UNIQUE("referentie")
);
--> statement-breakpoint
ALTER TABLE "contact" ADD COLUMN "reisuren" numeric DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "contact" ADD COLUMN "bijdrage_wat" text;--> statement-breakpoint
ALTER TABLE "contact" ADD COLUMN "bijdrage_euro" numeric;--> statement-breakpoint
CREATE INDEX "meting_van_traject" ON "meting" USING btree ("traject_id","op");--> statement-breakpoint
CREATE INDEX "vraagvooraf_open_eerst" ON "vraagvooraf" USING btree ("afgehandeld_op" desc nulls first,"ontvangen_op","id");--> statement-breakpoint
CREATE INDEX "vraagvooraf_open_per_regio" ON "vraagvooraf" USING btree ("regio","ontvangen_op") WHERE afgehandeld_op is null;--> statement-breakpoint
ALTER TABLE "persoon" ADD COLUMN "bijgewerkt_op" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "persoon" ADD COLUMN "samengevoegd_met" uuid;
--> statement-breakpoint
CREATE INDEX "persoon_met_geboortedatum" ON "persoon" USING btree ("geboortedatum");
--> statement-breakpoint
CREATE INDEX "persoon_op_adres" ON "persoon" USING gin (adres_sleutels(adres, plaats));
--> statement-breakpoint
CREATE INDEX "persoon_die_opging_in" ON "persoon" USING btree ("samengevoegd_met") WHERE samengevoegd_met is not null;
--> statement-breakpoint
CREATE INDEX "traject_van_persoon" ON "traject" USING btree ("persoon_id");
