CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"museum_id" uuid NOT NULL,
	"owner_id" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
DROP INDEX "artists_museum_sort";--> statement-breakpoint
ALTER TABLE "artists" ADD COLUMN "other_names" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "artists" ADD COLUMN "ulan_id" text;--> statement-breakpoint
ALTER TABLE "artists" ADD COLUMN "sort_key" text COLLATE "C" GENERATED ALWAYS AS (lower(regexp_replace(normalize(sort_name, NFD), '[\u0300-\u036f]', '', 'g'))) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "artists" ADD COLUMN "names" text GENERATED ALWAYS AS (lower(regexp_replace(normalize(name || ' ' || sort_name || ' ' || other_names::text, NFD), '[\u0300-\u036f]', '', 'g'))) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "artists" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "artworks" ADD COLUMN "sort_number" text COLLATE "C" GENERATED ALWAYS AS (regexp_replace(regexp_replace(lower(regexp_replace(normalize(accession_number, NFD), '[\u0300-\u036f]', '', 'g')), '(\d+)', '00000000000000000000\1', 'g'), '0+(\d{20})(?!\d)', '\1', 'g')) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "artworks" ADD COLUMN "names" text GENERATED ALWAYS AS (lower(regexp_replace(normalize(jsonb_path_query_array(texts, '$.*.title')::text || ' ' || accession_number, NFD), '[\u0300-\u036f]', '', 'g'))) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "saved_views_museum" ON "saved_views" USING btree ("museum_id","owner_id");--> statement-breakpoint
CREATE INDEX "artists_museum_sort" ON "artists" USING btree ("museum_id","sort_key");