CREATE TABLE "kennissessie" (
	"id" uuid PRIMARY KEY NOT NULL,
	"onderwerp" text NOT NULL,
	"kennisgebied" text NOT NULL,
	"datum" date NOT NULL,
	"soort" text NOT NULL,
	"voor_wie" text NOT NULL,
	"bron_soort" text NOT NULL,
	"bron_id" uuid,
	"bron_les" text,
	"regio" text NOT NULL,
	"doelgroep" text NOT NULL,
	"sprekers" text,
	"organisator_id" uuid,
	"stand" text NOT NULL,
	"reden_afgezegd" text,
	"aantal_aanwezig" integer,
	"organisaties" uuid[] DEFAULT '{}' NOT NULL,
	"rollen" text[] DEFAULT '{}' NOT NULL,
	"score" numeric(3, 1),
	"aantal_scores" integer,
	"geleerd" text,
	"vervolg" text,
	"vastgelegd_door" uuid NOT NULL,
	"revisie" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "kennissessie_gehouden_met_aantal" CHECK ((stand = 'gehouden') = (aantal_aanwezig is not null)),
	CONSTRAINT "kennissessie_cijfer_met_aantal" CHECK ((score is null) = (aantal_scores is null) and (score is null or stand = 'gehouden')),
	CONSTRAINT "kennissessie_cijfer_van_1_tot_10" CHECK (score between 1 and 10)
);
--> statement-breakpoint
CREATE INDEX "kennissessie_nieuwste_eerst" ON "kennissessie" USING btree ("datum" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "kennissessie_over_een_les" ON "kennissessie" USING btree ("bron_les") WHERE bron_les is not null;--> statement-breakpoint
CREATE INDEX "kennissessie_over_een_signaal" ON "kennissessie" USING btree ("bron_id") WHERE bron_id is not null;--> statement-breakpoint
CREATE INDEX "event_met_lessen" ON "event" USING btree ("at") WHERE type = 'OverlegBesloten';