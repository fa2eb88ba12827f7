CREATE TYPE "public"."tour_stop_kind" AS ENUM('artwork', 'room');--> statement-breakpoint
CREATE TYPE "public"."delivery_state" AS ENUM('pending', 'delivered', 'failed', 'dropped');--> statement-breakpoint
CREATE TABLE "plan_pictures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"museum_id" uuid NOT NULL,
	"storage_key" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "confusable_pairs" (
	"museum_id" uuid NOT NULL,
	"artwork_a" uuid NOT NULL,
	"artwork_b" uuid NOT NULL,
	"image_a" uuid NOT NULL,
	"image_b" uuid NOT NULL,
	"similarity" real NOT NULL,
	"inliers" integer NOT NULL,
	"spread" real NOT NULL,
	"conclusive_inliers" integer NOT NULL,
	"found_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "confusable_pairs_image_a_image_b_pk" PRIMARY KEY("image_a","image_b")
);
--> statement-breakpoint
CREATE TABLE "picture_checks" (
	"image_id" uuid PRIMARY KEY NOT NULL,
	"museum_id" uuid NOT NULL,
	"artwork_id" uuid NOT NULL,
	"model_id" text NOT NULL,
	"features" integer NOT NULL,
	"covered_cells" smallint NOT NULL,
	"checked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settled_pairs" (
	"museum_id" uuid NOT NULL,
	"artwork_a" uuid NOT NULL,
	"artwork_b" uuid NOT NULL,
	"settled_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "settled_pairs_artwork_a_artwork_b_pk" PRIMARY KEY("artwork_a","artwork_b")
);
--> statement-breakpoint
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
CREATE TABLE "webhook_deliveries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"museum_id" uuid NOT NULL,
	"webhook_id" uuid NOT NULL,
	"type" text NOT NULL,
	"body" text NOT NULL,
	"source" text NOT NULL,
	"state" "delivery_state" DEFAULT 'pending' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp (3) with time zone NOT NULL,
	"last_status" integer,
	"last_error" text,
	"last_duration_ms" integer,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "webhooks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"museum_id" uuid NOT NULL,
	"url" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"events" text[] NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"disabled_because" text,
	"secret" text NOT NULL,
	"previous_secret" text,
	"previous_until" timestamp (3) with time zone,
	"failing_since" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
DROP INDEX "floor_plans_museum_level";--> statement-breakpoint
ALTER TABLE "room_doors" DROP CONSTRAINT "room_doors_museum_id_room_a_room_b_pk";--> statement-breakpoint
ALTER TABLE "floor_plans" ADD COLUMN "underlay" jsonb;--> statement-breakpoint
ALTER TABLE "floor_plans" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "floor_plans" ADD COLUMN "removal" jsonb;--> statement-breakpoint
ALTER TABLE "floor_plans" ADD COLUMN "updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "museums" ADD COLUMN "hours" jsonb;--> statement-breakpoint
ALTER TABLE "museums" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "room_doors" ADD COLUMN "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "room_doors" ADD COLUMN "step_free" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "active_models" ADD COLUMN "since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "plan_pictures" ADD CONSTRAINT "plan_pictures_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confusable_pairs" ADD CONSTRAINT "confusable_pairs_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confusable_pairs" ADD CONSTRAINT "confusable_pairs_image_a_artwork_images_id_fk" FOREIGN KEY ("image_a") REFERENCES "public"."artwork_images"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confusable_pairs" ADD CONSTRAINT "confusable_pairs_image_b_artwork_images_id_fk" FOREIGN KEY ("image_b") REFERENCES "public"."artwork_images"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confusable_pairs" ADD CONSTRAINT "confusable_pairs_artwork_a_of_museum" FOREIGN KEY ("museum_id","artwork_a") REFERENCES "public"."artworks"("museum_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confusable_pairs" ADD CONSTRAINT "confusable_pairs_artwork_b_of_museum" FOREIGN KEY ("museum_id","artwork_b") REFERENCES "public"."artworks"("museum_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture_checks" ADD CONSTRAINT "picture_checks_image_id_artwork_images_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."artwork_images"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture_checks" ADD CONSTRAINT "picture_checks_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture_checks" ADD CONSTRAINT "picture_checks_artwork_of_museum" FOREIGN KEY ("museum_id","artwork_id") REFERENCES "public"."artworks"("museum_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settled_pairs" ADD CONSTRAINT "settled_pairs_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settled_pairs" ADD CONSTRAINT "settled_pairs_artwork_a_of_museum" FOREIGN KEY ("museum_id","artwork_a") REFERENCES "public"."artworks"("museum_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settled_pairs" ADD CONSTRAINT "settled_pairs_artwork_b_of_museum" FOREIGN KEY ("museum_id","artwork_b") REFERENCES "public"."artworks"("museum_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tour_stops" ADD CONSTRAINT "tour_stops_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tour_stops" ADD CONSTRAINT "tour_stops_tour_id_tours_id_fk" FOREIGN KEY ("tour_id") REFERENCES "public"."tours"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tour_stops" ADD CONSTRAINT "tour_stops_artwork_id_artworks_id_fk" FOREIGN KEY ("artwork_id") REFERENCES "public"."artworks"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tour_stops" ADD CONSTRAINT "tour_stops_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tours" ADD CONSTRAINT "tours_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plan_pictures_museum" ON "plan_pictures" USING btree ("museum_id");--> statement-breakpoint
CREATE INDEX "confusable_pairs_museum" ON "confusable_pairs" USING btree ("museum_id","inliers");--> statement-breakpoint
CREATE INDEX "confusable_pairs_image_b" ON "confusable_pairs" USING btree ("image_b");--> statement-breakpoint
CREATE INDEX "confusable_pairs_artwork_a" ON "confusable_pairs" USING btree ("artwork_a");--> statement-breakpoint
CREATE INDEX "confusable_pairs_artwork_b" ON "confusable_pairs" USING btree ("artwork_b");--> statement-breakpoint
CREATE INDEX "picture_checks_museum" ON "picture_checks" USING btree ("museum_id","model_id");--> statement-breakpoint
CREATE INDEX "picture_checks_artwork" ON "picture_checks" USING btree ("artwork_id");--> statement-breakpoint
CREATE INDEX "settled_pairs_museum" ON "settled_pairs" USING btree ("museum_id");--> statement-breakpoint
CREATE INDEX "tour_stops_tour" ON "tour_stops" USING btree ("tour_id","position");--> statement-breakpoint
CREATE INDEX "tour_stops_artwork" ON "tour_stops" USING btree ("artwork_id");--> statement-breakpoint
CREATE INDEX "tour_stops_room" ON "tour_stops" USING btree ("room_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tours_museum_slug" ON "tours" USING btree ("museum_id","slug");--> statement-breakpoint
CREATE INDEX "tours_museum_position" ON "tours" USING btree ("museum_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "webhook_deliveries_once" ON "webhook_deliveries" USING btree ("webhook_id","source");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_museum" ON "webhook_deliveries" USING btree ("museum_id","webhook_id","created_at");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_due" ON "webhook_deliveries" USING btree ("museum_id","next_attempt_at") WHERE "webhook_deliveries"."state" = 'pending';--> statement-breakpoint
CREATE INDEX "webhook_deliveries_age" ON "webhook_deliveries" USING btree ("museum_id","created_at");--> statement-breakpoint
CREATE INDEX "webhooks_museum" ON "webhooks" USING btree ("museum_id","created_at");--> statement-breakpoint
CREATE INDEX "room_doors_museum" ON "room_doors" USING btree ("museum_id");--> statement-breakpoint
CREATE UNIQUE INDEX "floor_plans_museum_level" ON "floor_plans" USING btree ("museum_id","level") WHERE "floor_plans"."removal" is null;