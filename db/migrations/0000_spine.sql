CREATE TABLE "afwezigheid" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"van" timestamp with time zone NOT NULL,
	"tot" timestamp with time zone,
	"waarnemer_id" uuid
);
--> statement-breakpoint
CREATE TABLE "contact" (
	"id" uuid PRIMARY KEY NOT NULL,
	"traject_id" uuid NOT NULL,
	"op" date NOT NULL,
	"hoe" text NOT NULL,
	"uren" numeric NOT NULL,
	"notitie" text NOT NULL,
	"door_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gebruiker" (
	"id" uuid PRIMARY KEY NOT NULL,
	"naam" text NOT NULL,
	"email" text NOT NULL,
	"in_dienst" boolean DEFAULT true NOT NULL,
	"rollen" jsonb NOT NULL,
	"expertises" jsonb DEFAULT '[]' NOT NULL,
	"regio" text,
	"plaats" text,
	"profiel" text,
	"contracturen" numeric DEFAULT 0 NOT NULL,
	"landelijke_dienst" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gemeente" (
	"code" text PRIMARY KEY NOT NULL,
	"naam" text NOT NULL,
	"provincie" text NOT NULL,
	"regio" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "persoon" (
	"id" uuid PRIMARY KEY NOT NULL,
	"naam" text NOT NULL,
	"geboortedatum" date,
	"telefoon" text,
	"email" text,
	"adres" text,
	"plaats" text
);
--> statement-breakpoint
CREATE TABLE "session" (
	"sid" text PRIMARY KEY NOT NULL,
	"sess" jsonb NOT NULL,
	"expire" timestamp(6) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "traject" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referentie" text NOT NULL,
	"persoon_id" uuid NOT NULL,
	"fase" text NOT NULL,
	"stroom" text NOT NULL,
	"regio" text NOT NULL,
	"gemeente" text NOT NULL,
	"doelgroep" text NOT NULL,
	"spoed" boolean NOT NULL,
	"sinds" timestamp with time zone NOT NULL,
	"ontvangen_op" timestamp with time zone NOT NULL,
	"ondersteuner_id" uuid,
	"gekozen_id" uuid,
	"uren" numeric DEFAULT 0 NOT NULL,
	"leden" jsonb DEFAULT '[]' NOT NULL,
	"reden" text,
	CONSTRAINT "traject_referentie_unique" UNIQUE("referentie")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_soort" text NOT NULL,
	"actor_id" text NOT NULL,
	"actie" text NOT NULL,
	"kind" text,
	"subject_id" uuid,
	"uitkomst" text NOT NULL,
	"reden" text,
	"version" integer
);
--> statement-breakpoint
CREATE TABLE "engine" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"namespace_id" text,
	"epoch" integer DEFAULT 1 NOT NULL,
	"restarted" integer DEFAULT 0 NOT NULL,
	"swept_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"type" text NOT NULL,
	"data" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_soort" text NOT NULL,
	"actor_id" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "instelling" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"naam" text NOT NULL,
	"waarde" jsonb NOT NULL,
	"reden" text NOT NULL,
	"door" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outcome" (
	"actor_id" text NOT NULL,
	"key" text NOT NULL,
	"body_hash" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"events" integer NOT NULL,
	"answer" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "outcome_actor_id_key_pk" PRIMARY KEY("actor_id","key")
);
--> statement-breakpoint
CREATE TABLE "subject" (
	"kind" text NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"stay" integer NOT NULL,
	"state" jsonb NOT NULL,
	"clock_offset_ms" bigint DEFAULT 0 NOT NULL,
	"forwarding" boolean DEFAULT false NOT NULL,
	"seen" integer DEFAULT 0 NOT NULL,
	"seen_epoch" integer DEFAULT 0 NOT NULL,
	"next_moment" timestamp with time zone,
	"ended" boolean DEFAULT false NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "subject_kind_id_pk" PRIMARY KEY("kind","id")
);
--> statement-breakpoint
CREATE TABLE "message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"taak_id" uuid NOT NULL,
	"rung" integer NOT NULL,
	"aan" text NOT NULL,
	"partij" text NOT NULL,
	"status" text DEFAULT 'wacht' NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"queued_at" timestamp with time zone DEFAULT now() NOT NULL,
	"verzonden_op" timestamp with time zone,
	"fout" text
);
--> statement-breakpoint
CREATE TABLE "rung" (
	"taak_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"soort" text NOT NULL,
	"planned" timestamp with time zone NOT NULL,
	"fired" timestamp with time zone NOT NULL,
	"uitkomst" text NOT NULL,
	"bereikt" jsonb NOT NULL,
	"ladder_version" integer NOT NULL,
	CONSTRAINT "rung_taak_id_n_pk" PRIMARY KEY("taak_id","n")
);
--> statement-breakpoint
CREATE TABLE "taak" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"stay" integer NOT NULL,
	"soort" text NOT NULL,
	"key" text DEFAULT '' NOT NULL,
	"variant" text DEFAULT '' NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"rol" text NOT NULL,
	"regio" text NOT NULL,
	"doelgroep" text NOT NULL,
	"spoed" boolean DEFAULT false NOT NULL,
	"buitenstaander" text,
	"toegewezen_aan" uuid,
	"gevraagd_op" timestamp with time zone NOT NULL,
	"vanaf" timestamp with time zone NOT NULL,
	"uiterlijk" timestamp with time zone,
	"rungs" jsonb NOT NULL,
	"ladder_version" integer DEFAULT 1 NOT NULL,
	"next_rung_n" integer,
	"next_rung_at" timestamp with time zone,
	"uitleg" jsonb,
	"over_taak" uuid,
	"revision" integer DEFAULT 1 NOT NULL,
	"gesloten_op" timestamp with time zone,
	"gesloten_door" text
);
--> statement-breakpoint
CREATE INDEX "afwezigheid_van_gebruiker" ON "afwezigheid" USING btree ("gebruiker_id","van");--> statement-breakpoint
CREATE INDEX "contact_van_traject" ON "contact" USING btree ("traject_id","op");--> statement-breakpoint
CREATE INDEX "session_verlopen" ON "session" USING btree ("expire");--> statement-breakpoint
CREATE INDEX "traject_per_regio_en_fase" ON "traject" USING btree ("regio","fase");--> statement-breakpoint
CREATE INDEX "traject_van_ondersteuner" ON "traject" USING btree ("ondersteuner_id");--> statement-breakpoint
CREATE INDEX "traject_van_gekozene" ON "traject" USING btree ("gekozen_id");--> statement-breakpoint
CREATE INDEX "traject_nieuwste_eerst" ON "traject" USING btree ("sinds");--> statement-breakpoint
CREATE INDEX "audit_van_een_dossier" ON "audit" USING btree ("kind","subject_id","id");--> statement-breakpoint
CREATE INDEX "audit_van_een_persoon" ON "audit" USING btree ("actor_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "event_een_per_versie" ON "event" USING btree ("kind","subject_id","version");--> statement-breakpoint
CREATE INDEX "instelling_laatste_waarde" ON "instelling" USING btree ("naam","id");--> statement-breakpoint
CREATE INDEX "subject_die_de_motor_nog_niet_zag" ON "subject" USING btree ("changed_at") WHERE seen < version;--> statement-breakpoint
CREATE INDEX "subject_met_eerstvolgend_moment" ON "subject" USING btree ("next_moment") WHERE next_moment is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "message_een_keer_gemaild" ON "message" USING btree ("taak_id","rung","aan");--> statement-breakpoint
CREATE INDEX "message_nog_te_verzenden" ON "message" USING btree ("queued_at") WHERE status = 'wacht';--> statement-breakpoint
CREATE UNIQUE INDEX "taak_een_keer_gevraagd" ON "taak" USING btree ("kind","subject_id","stay","soort","key");--> statement-breakpoint
CREATE INDEX "taak_open_per_rol_en_regio" ON "taak" USING btree ("rol","regio","uiterlijk") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "taak_open_van_persoon" ON "taak" USING btree ("toegewezen_aan","uiterlijk") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "taak_open_per_uiterlijk" ON "taak" USING btree ("uiterlijk") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "taak_open_van_traject" ON "taak" USING btree ("kind","subject_id") WHERE status = 'open';