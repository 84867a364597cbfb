CREATE TABLE "signaal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"referentie" text NOT NULL,
	"titel" text NOT NULL,
	"fase" text NOT NULL,
	"niveau" text NOT NULL,
	"regio" text NOT NULL,
	"gemeente" text NOT NULL,
	"doelgroep" text NOT NULL,
	"levensdomein" text NOT NULL,
	"wet" text NOT NULL,
	"soort_knelpunt" text NOT NULL,
	"partijen" text[] NOT NULL,
	"hoe_vaak" text NOT NULL,
	"gever_id" uuid NOT NULL,
	"namens" text NOT NULL,
	"vraagstuk_id" uuid,
	"gegeven_op" timestamp with time zone NOT NULL,
	"sinds" timestamp with time zone NOT NULL,
	"afgesloten_op" timestamp with time zone,
	"reden" text,
	"resultaat" text,
	"onvolledig" boolean NOT NULL,
	"escalatie_naar" text,
	"waarschuwingen" integer NOT NULL,
	"geholpen" text,
	"tekst" text NOT NULL,
	"zoek" "tsvector" GENERATED ALWAYS AS (to_tsvector('dutch'::regconfig, tekst)) STORED,
	CONSTRAINT "signaal_referentie_unique" UNIQUE("referentie")
);
--> statement-breakpoint
CREATE INDEX "signaal_lijkt_op" ON "signaal" USING gin ("zoek");--> statement-breakpoint
CREATE INDEX "signaal_van_gever" ON "signaal" USING btree ("gever_id","gegeven_op");--> statement-breakpoint
CREATE INDEX "signaal_op_het_bord" ON "signaal" USING btree ("niveau","regio","fase") WHERE fase <> 'afgesloten';--> statement-breakpoint
CREATE INDEX "signaal_in_vraagstuk" ON "signaal" USING btree ("vraagstuk_id") WHERE vraagstuk_id is not null;--> statement-breakpoint
CREATE INDEX "signaal_in_de_cijfers" ON "signaal" USING btree ("gegeven_op","regio","soort_knelpunt","doelgroep") WHERE not onvolledig;
--> statement-breakpoint
create sequence signaal_nummer;--> statement-breakpoint
create sequence vraagstuk_nummer;
