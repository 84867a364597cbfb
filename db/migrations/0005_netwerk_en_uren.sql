CREATE TABLE "contactpersoon" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"naam" text NOT NULL,
	"functie" text,
	"telefoon" text,
	"email" text,
	"actief" boolean DEFAULT true NOT NULL,
	"revisie" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisatie" (
	"id" uuid PRIMARY KEY NOT NULL,
	"naam" text NOT NULL,
	"soort" text NOT NULL,
	"regios" text[] NOT NULL,
	"gemeente" text,
	"telefoon" text,
	"email" text,
	"website" text,
	"notitie" text,
	"in_gebruik" boolean DEFAULT true NOT NULL,
	"revisie" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "uren" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"op" date NOT NULL,
	"soort" text NOT NULL,
	"uren" numeric(4, 2) NOT NULL,
	"notitie" text,
	"revisie" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "uren_binnen_een_dag" CHECK (uren > 0 and uren <= 24)
);
--> statement-breakpoint
ALTER TABLE "contactpersoon" ADD CONSTRAINT "contactpersoon_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contactpersoon_van_organisatie" ON "contactpersoon" USING btree ("organisatie_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organisatie_een_keer_per_soort_en_gemeente" ON "organisatie" USING btree (lower(naam),"soort",coalesce(gemeente, ''));--> statement-breakpoint
CREATE INDEX "organisatie_op_naam" ON "organisatie" USING btree (lower(naam),"id");--> statement-breakpoint
CREATE INDEX "uren_van_persoon_per_dag" ON "uren" USING btree ("gebruiker_id","op");--> statement-breakpoint
CREATE INDEX "contact_van_medewerker" ON "contact" USING btree ("door_id","op");
