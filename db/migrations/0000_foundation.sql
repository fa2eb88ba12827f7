CREATE EXTENSION IF NOT EXISTS vector;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE TYPE "public"."publication_state" AS ENUM('draft', 'published');--> statement-breakpoint
CREATE TYPE "public"."image_state" AS ENUM('pending', 'ready', 'failed');--> statement-breakpoint
CREATE TYPE "public"."image_view" AS ENUM('front', 'detail', 'back', 'side');--> statement-breakpoint
CREATE TYPE "public"."model_state" AS ENUM('active', 'candidate', 'retired');--> statement-breakpoint
CREATE TYPE "public"."embedding_subject" AS ENUM('image', 'artist', 'scan');--> statement-breakpoint
CREATE TYPE "public"."scan_decision" AS ENUM('match', 'ambiguous', 'none');--> statement-breakpoint
CREATE TYPE "public"."device_class" AS ENUM('phone', 'tablet', 'desktop', 'unknown');--> statement-breakpoint
CREATE TABLE "artists" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"museum_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"sort_name" text NOT NULL,
	"born_year" integer,
	"died_year" integer,
	"texts" jsonb NOT NULL,
	"wikidata_id" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "artwork_artists" (
	"artwork_id" uuid NOT NULL,
	"artist_id" uuid NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "artwork_artists_artwork_id_artist_id_pk" PRIMARY KEY("artwork_id","artist_id")
);
--> statement-breakpoint
CREATE TABLE "artworks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"museum_id" uuid NOT NULL,
	"accession_number" text NOT NULL,
	"sort_title" text NOT NULL,
	"texts" jsonb NOT NULL,
	"year_from" integer,
	"year_to" integer,
	"width_cm" real,
	"height_cm" real,
	"depth_cm" real,
	"rights" text DEFAULT '' NOT NULL,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"room_id" uuid,
	"plan_x" real,
	"plan_y" real,
	"on_display" boolean DEFAULT true NOT NULL,
	"state" "publication_state" DEFAULT 'draft' NOT NULL,
	"view_count" integer DEFAULT 0 NOT NULL,
	"scan_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "artwork_images" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"museum_id" uuid NOT NULL,
	"artwork_id" uuid NOT NULL,
	"view" "image_view" DEFAULT 'front' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"state" "image_state" DEFAULT 'pending' NOT NULL,
	"failure" text,
	"content_hash" text NOT NULL,
	"storage_key" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"alt" jsonb NOT NULL,
	"dominant_colors" text[] NOT NULL,
	"perceptual_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "image_features" (
	"image_id" uuid PRIMARY KEY NOT NULL,
	"museum_id" uuid NOT NULL,
	"detector" text NOT NULL,
	"data" bytea NOT NULL
);
--> statement-breakpoint
CREATE TABLE "floor_plans" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"museum_id" uuid NOT NULL,
	"level" integer NOT NULL,
	"texts" jsonb NOT NULL,
	"outline" jsonb NOT NULL,
	"width_m" real NOT NULL,
	"height_m" real NOT NULL,
	"connectors" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "museums" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"texts" jsonb NOT NULL,
	"locales" text[] NOT NULL,
	"time_zone" text NOT NULL,
	"accent_color" text NOT NULL,
	"privacy" jsonb NOT NULL,
	"recognition" jsonb NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"set_up_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "museums_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "room_doors" (
	"museum_id" uuid NOT NULL,
	"room_a" uuid NOT NULL,
	"room_b" uuid NOT NULL,
	"x" real NOT NULL,
	"y" real NOT NULL,
	CONSTRAINT "room_doors_museum_id_room_a_room_b_pk" PRIMARY KEY("museum_id","room_a","room_b")
);
--> statement-breakpoint
CREATE TABLE "rooms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"museum_id" uuid NOT NULL,
	"floor_plan_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"texts" jsonb NOT NULL,
	"polygon" jsonb NOT NULL,
	"position" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"museum_id" uuid,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"request_id" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sequence" bigserial NOT NULL,
	"museum_id" uuid,
	"name" text NOT NULL,
	"subject" text NOT NULL,
	"data" jsonb NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "active_models" (
	"museum_id" uuid NOT NULL,
	"role" text NOT NULL,
	"model_id" text NOT NULL,
	CONSTRAINT "active_models_museum_id_role_pk" PRIMARY KEY("museum_id","role")
);
--> statement-breakpoint
CREATE TABLE "embedding_cache" (
	"content_hash" text NOT NULL,
	"model_id" text NOT NULL,
	"purpose" text NOT NULL,
	"views" smallint NOT NULL,
	"vectors" bytea NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "embedding_cache_content_hash_model_id_purpose_pk" PRIMARY KEY("content_hash","model_id","purpose")
);
--> statement-breakpoint
CREATE TABLE "embedding_models" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"revision" text NOT NULL,
	"dimensions" integer NOT NULL,
	"roles" text[] NOT NULL,
	"state" "model_state" DEFAULT 'candidate' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "embeddings" (
	"museum_id" uuid NOT NULL,
	"model_id" text NOT NULL,
	"subject" "embedding_subject" NOT NULL,
	"subject_id" uuid NOT NULL,
	"vector" vector NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "embeddings_model_id_subject_subject_id_pk" PRIMARY KEY("model_id","subject","subject_id")
);
--> statement-breakpoint
CREATE TABLE "scans" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"museum_id" uuid NOT NULL,
	"visit_id" uuid,
	"decision" "scan_decision" NOT NULL,
	"artwork_id" uuid,
	"score" real,
	"margin" integer,
	"inliers" integer NOT NULL,
	"model_id" text NOT NULL,
	"ran_on" text NOT NULL,
	"cached" boolean NOT NULL,
	"timings_ms" jsonb NOT NULL,
	"vector" vector,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "artwork_search" (
	"artwork_id" uuid NOT NULL,
	"museum_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"names" text NOT NULL,
	"document" tsvector NOT NULL,
	CONSTRAINT "artwork_search_artwork_id_locale_pk" PRIMARY KEY("artwork_id","locale")
);
--> statement-breakpoint
CREATE TABLE "search_log" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"museum_id" uuid NOT NULL,
	"visit_id" uuid,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"result_count" integer NOT NULL,
	"duration_ms" real NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "interactions" (
	"id" uuid NOT NULL,
	"museum_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"artwork_id" uuid,
	"room_id" uuid,
	"kind" text NOT NULL,
	"duration_ms" integer,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "interactions_id_occurred_at_pk" PRIMARY KEY("id","occurred_at")
) PARTITION BY RANGE ("occurred_at");
--> statement-breakpoint
CREATE TABLE "visits" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"museum_id" uuid NOT NULL,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_active_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"locale" text NOT NULL,
	"device" "device_class" DEFAULT 'unknown' NOT NULL,
	"entry_point" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "artists" ADD CONSTRAINT "artists_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "artwork_artists" ADD CONSTRAINT "artwork_artists_artwork_id_artworks_id_fk" FOREIGN KEY ("artwork_id") REFERENCES "public"."artworks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "artwork_artists" ADD CONSTRAINT "artwork_artists_artist_id_artists_id_fk" FOREIGN KEY ("artist_id") REFERENCES "public"."artists"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "artworks" ADD CONSTRAINT "artworks_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "artworks" ADD CONSTRAINT "artworks_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "artwork_images" ADD CONSTRAINT "artwork_images_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "artwork_images" ADD CONSTRAINT "artwork_images_artwork_id_artworks_id_fk" FOREIGN KEY ("artwork_id") REFERENCES "public"."artworks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "image_features" ADD CONSTRAINT "image_features_image_id_artwork_images_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."artwork_images"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "image_features" ADD CONSTRAINT "image_features_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "floor_plans" ADD CONSTRAINT "floor_plans_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_doors" ADD CONSTRAINT "room_doors_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_doors" ADD CONSTRAINT "room_doors_room_a_rooms_id_fk" FOREIGN KEY ("room_a") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_doors" ADD CONSTRAINT "room_doors_room_b_rooms_id_fk" FOREIGN KEY ("room_b") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_floor_plan_id_floor_plans_id_fk" FOREIGN KEY ("floor_plan_id") REFERENCES "public"."floor_plans"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "active_models" ADD CONSTRAINT "active_models_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "active_models" ADD CONSTRAINT "active_models_model_id_embedding_models_id_fk" FOREIGN KEY ("model_id") REFERENCES "public"."embedding_models"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "embedding_cache" ADD CONSTRAINT "embedding_cache_model_id_embedding_models_id_fk" FOREIGN KEY ("model_id") REFERENCES "public"."embedding_models"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "embeddings" ADD CONSTRAINT "embeddings_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "embeddings" ADD CONSTRAINT "embeddings_model_id_embedding_models_id_fk" FOREIGN KEY ("model_id") REFERENCES "public"."embedding_models"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scans" ADD CONSTRAINT "scans_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scans" ADD CONSTRAINT "scans_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scans" ADD CONSTRAINT "scans_artwork_id_artworks_id_fk" FOREIGN KEY ("artwork_id") REFERENCES "public"."artworks"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "artwork_search" ADD CONSTRAINT "artwork_search_artwork_id_artworks_id_fk" FOREIGN KEY ("artwork_id") REFERENCES "public"."artworks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "artwork_search" ADD CONSTRAINT "artwork_search_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_log" ADD CONSTRAINT "search_log_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_log" ADD CONSTRAINT "search_log_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interactions" ADD CONSTRAINT "interactions_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interactions" ADD CONSTRAINT "interactions_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interactions" ADD CONSTRAINT "interactions_artwork_id_artworks_id_fk" FOREIGN KEY ("artwork_id") REFERENCES "public"."artworks"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interactions" ADD CONSTRAINT "interactions_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "artists_museum_slug" ON "artists" USING btree ("museum_id","slug");--> statement-breakpoint
CREATE INDEX "artists_museum_sort" ON "artists" USING btree ("museum_id","sort_name");--> statement-breakpoint
CREATE INDEX "artwork_artists_artist" ON "artwork_artists" USING btree ("artist_id");--> statement-breakpoint
CREATE UNIQUE INDEX "artworks_museum_accession" ON "artworks" USING btree ("museum_id",lower("accession_number"));--> statement-breakpoint
CREATE INDEX "artworks_museum_sort" ON "artworks" USING btree ("museum_id","sort_title","id");--> statement-breakpoint
CREATE INDEX "artworks_museum_room" ON "artworks" USING btree ("museum_id","room_id");--> statement-breakpoint
CREATE INDEX "artworks_tags" ON "artworks" USING gin ("tags");--> statement-breakpoint
CREATE INDEX "artwork_images_artwork" ON "artwork_images" USING btree ("artwork_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "artwork_images_content" ON "artwork_images" USING btree ("museum_id","artwork_id","content_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "floor_plans_museum_level" ON "floor_plans" USING btree ("museum_id","level");--> statement-breakpoint
CREATE UNIQUE INDEX "rooms_museum_slug" ON "rooms" USING btree ("museum_id","slug");--> statement-breakpoint
CREATE INDEX "rooms_floor_plan" ON "rooms" USING btree ("floor_plan_id");--> statement-breakpoint
CREATE INDEX "audit_log_museum_time" ON "audit_log" USING btree ("museum_id","created_at");--> statement-breakpoint
CREATE INDEX "audit_log_subject" ON "audit_log" USING btree ("subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "outbox_unsent" ON "outbox" USING btree ("sequence") WHERE "outbox"."sent_at" is null;--> statement-breakpoint
CREATE INDEX "embeddings_museum" ON "embeddings" USING btree ("museum_id","model_id","subject");--> statement-breakpoint
CREATE INDEX "scans_museum_time" ON "scans" USING btree ("museum_id","created_at");--> statement-breakpoint
CREATE INDEX "scans_unknown" ON "scans" USING btree ("museum_id","created_at") WHERE "scans"."decision" = 'none';--> statement-breakpoint
CREATE INDEX "scans_visit" ON "scans" USING btree ("visit_id");--> statement-breakpoint
CREATE INDEX "artwork_search_museum" ON "artwork_search" USING btree ("museum_id","locale");--> statement-breakpoint
CREATE INDEX "artwork_search_document" ON "artwork_search" USING gin ("document");--> statement-breakpoint
CREATE INDEX "artwork_search_names" ON "artwork_search" USING gin ("names" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "search_log_museum_time" ON "search_log" USING btree ("museum_id","created_at");--> statement-breakpoint
CREATE INDEX "search_log_visit" ON "search_log" USING btree ("visit_id");--> statement-breakpoint
CREATE INDEX "interactions_museum_time" ON "interactions" USING btree ("museum_id","occurred_at");--> statement-breakpoint
CREATE INDEX "interactions_visit" ON "interactions" USING btree ("visit_id");--> statement-breakpoint
CREATE INDEX "visits_museum_started" ON "visits" USING btree ("museum_id","started_at");--> statement-breakpoint
-- 2 kB vectors go out of line by default, which makes an exact scan several times slower.
ALTER TABLE "embeddings" ALTER COLUMN "vector" SET STORAGE PLAIN;--> statement-breakpoint
CREATE TABLE "interactions_default" PARTITION OF "interactions" DEFAULT;--> statement-breakpoint
DO $$
DECLARE
	month date := date_trunc('month', now())::date;
BEGIN
	FOR i IN 0..23 LOOP
		EXECUTE format(
			'CREATE TABLE %I PARTITION OF interactions FOR VALUES FROM (%L) TO (%L)',
			'interactions_' || to_char(month, 'YYYY_MM'), month, month + interval '1 month');
		month := (month + interval '1 month')::date;
	END LOOP;
END $$;--> statement-breakpoint
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'the audit log is append-only';
END $$;--> statement-breakpoint
CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_log"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
