CREATE TABLE "ervaring" (
	"id" uuid PRIMARY KEY NOT NULL,
	"op" date NOT NULL,
	"regio" text NOT NULL,
	"doelgroep" text NOT NULL,
	"cijfer" integer NOT NULL,
	"verandering" integer NOT NULL,
	"relatie" integer NOT NULL,
	"meerwaarde" integer NOT NULL,
	"toelichting" text
);
--> statement-breakpoint
ALTER TABLE "traject" ADD COLUMN "tweede_id" uuid;--> statement-breakpoint
ALTER TABLE "traject" ADD COLUMN "uren_tweede" numeric DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "traject" ADD COLUMN "wachtlijst_sinds" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "traject" ADD COLUMN "opgeschort_tot" date;--> statement-breakpoint
ALTER TABLE "taak" ADD COLUMN "staat_stil" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "ervaring_per_jaar" ON "ervaring" USING btree ("op");--> statement-breakpoint
CREATE INDEX "traject_van_tweede" ON "traject" USING btree ("tweede_id");--> statement-breakpoint
CREATE INDEX "traject_op_wachtlijst" ON "traject" USING btree ("regio","wachtlijst_sinds") WHERE wachtlijst_sinds is not null;