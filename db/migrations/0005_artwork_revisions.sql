CREATE TABLE "artwork_revisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"museum_id" uuid NOT NULL,
	"artwork_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"action" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"fields" text[] NOT NULL,
	"record" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "artworks" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "artwork_revisions" ADD CONSTRAINT "artwork_revisions_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "artwork_revisions" ADD CONSTRAINT "artwork_revisions_artwork_of_museum" FOREIGN KEY ("museum_id","artwork_id") REFERENCES "public"."artworks"("museum_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "artwork_revisions_version" ON "artwork_revisions" USING btree ("artwork_id","version");--> statement-breakpoint
-- What works were before revisions were kept is their first one, so that it can be had back.
INSERT INTO "artwork_revisions" ("museum_id", "artwork_id", "version", "action", "actor_kind", "actor_id", "fields", "record", "created_at")
SELECT a."museum_id", a."id", 1, 'saveArtwork', 'system', 'migration', '{}', jsonb_build_object(
	'accessionNumber', a."accession_number", 'texts', a."texts", 'yearFrom', a."year_from", 'yearTo', a."year_to",
	'widthCm', a."width_cm", 'heightCm', a."height_cm", 'depthCm', a."depth_cm", 'rights', a."rights", 'tags', to_jsonb(a."tags"),
	'artistIds', coalesce((SELECT jsonb_agg(c."artist_id" ORDER BY c."position") FROM "artwork_artists" c WHERE c."artwork_id" = a."id"), '[]'),
	'roomId', a."room_id", 'planX', a."plan_x", 'planY', a."plan_y", 'onDisplay', a."on_display", 'state', a."state", 'deletedAt', a."deleted_at"
), a."updated_at" FROM "artworks" a;
