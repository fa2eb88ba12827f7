CREATE TYPE "public"."tour_stop_kind" AS ENUM('artwork', 'room');--> statement-breakpoint
CREATE TABLE "tour_stops" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"museum_id" uuid NOT NULL,
	"tour_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" "tour_stop_kind" NOT NULL,
	"artwork_id" uuid,
	"room_id" uuid,
	"story" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tours" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"museum_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"texts" jsonb NOT NULL,
	"step_free" boolean DEFAULT false NOT NULL,
	"duration_min" integer,
	"state" "publication_state" DEFAULT 'draft' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "tour_stops" ADD CONSTRAINT "tour_stops_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tour_stops" ADD CONSTRAINT "tour_stops_tour_id_tours_id_fk" FOREIGN KEY ("tour_id") REFERENCES "public"."tours"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tour_stops" ADD CONSTRAINT "tour_stops_artwork_id_artworks_id_fk" FOREIGN KEY ("artwork_id") REFERENCES "public"."artworks"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tour_stops" ADD CONSTRAINT "tour_stops_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tours" ADD CONSTRAINT "tours_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "tour_stops_tour" ON "tour_stops" USING btree ("tour_id","position");--> statement-breakpoint
CREATE INDEX "tour_stops_artwork" ON "tour_stops" USING btree ("artwork_id");--> statement-breakpoint
CREATE INDEX "tour_stops_room" ON "tour_stops" USING btree ("room_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tours_museum_slug" ON "tours" USING btree ("museum_id","slug");--> statement-breakpoint
CREATE INDEX "tours_museum_position" ON "tours" USING btree ("museum_id","position");