CREATE TABLE "plan_pictures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"museum_id" uuid NOT NULL,
	"storage_key" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
DROP INDEX "floor_plans_museum_level";--> statement-breakpoint
ALTER TABLE "room_doors" DROP CONSTRAINT "room_doors_museum_id_room_a_room_b_pk";--> statement-breakpoint
ALTER TABLE "floor_plans" ADD COLUMN "underlay" jsonb;--> statement-breakpoint
ALTER TABLE "floor_plans" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "floor_plans" ADD COLUMN "removal" jsonb;--> statement-breakpoint
ALTER TABLE "floor_plans" ADD COLUMN "updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "room_doors" ADD COLUMN "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "room_doors" ADD COLUMN "step_free" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_pictures" ADD CONSTRAINT "plan_pictures_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plan_pictures_museum" ON "plan_pictures" USING btree ("museum_id");--> statement-breakpoint
CREATE INDEX "room_doors_museum" ON "room_doors" USING btree ("museum_id");--> statement-breakpoint
CREATE UNIQUE INDEX "floor_plans_museum_level" ON "floor_plans" USING btree ("museum_id","level") WHERE "floor_plans"."removal" is null;