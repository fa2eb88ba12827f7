CREATE TYPE "public"."moderation_state" AS ENUM('pending', 'shown', 'hidden');--> statement-breakpoint
CREATE TYPE "public"."sentiment_label" AS ENUM('positive', 'neutral', 'negative', 'mixed');--> statement-breakpoint
CREATE TABLE "artwork_days" (
	"museum_id" uuid NOT NULL,
	"day" date NOT NULL,
	"artwork_id" uuid NOT NULL,
	"visits" integer NOT NULL,
	"views" integer NOT NULL,
	"scans" integer NOT NULL,
	"dwells" integer NOT NULL,
	"dwell_ms" bigint NOT NULL,
	"others" jsonb NOT NULL,
	CONSTRAINT "artwork_days_museum_id_day_artwork_id_pk" PRIMARY KEY("museum_id","day","artwork_id")
);
--> statement-breakpoint
CREATE TABLE "artwork_hours" (
	"museum_id" uuid NOT NULL,
	"hour" timestamp (3) with time zone NOT NULL,
	"artwork_id" uuid NOT NULL,
	"visits" integer NOT NULL,
	"views" integer NOT NULL,
	"scans" integer NOT NULL,
	"dwells" integer NOT NULL,
	"dwell_ms" bigint NOT NULL,
	"others" jsonb NOT NULL,
	CONSTRAINT "artwork_hours_museum_id_hour_artwork_id_pk" PRIMARY KEY("museum_id","hour","artwork_id")
);
--> statement-breakpoint
CREATE TABLE "artwork_totals" (
	"museum_id" uuid NOT NULL,
	"artwork_id" uuid NOT NULL,
	"views" bigint NOT NULL,
	"scans" bigint NOT NULL,
	CONSTRAINT "artwork_totals_museum_id_artwork_id_pk" PRIMARY KEY("museum_id","artwork_id")
);
--> statement-breakpoint
CREATE TABLE "due_days" (
	"museum_id" uuid NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "due_days_museum_id_day_pk" PRIMARY KEY("museum_id","day")
);
--> statement-breakpoint
CREATE TABLE "museum_days" (
	"museum_id" uuid NOT NULL,
	"day" date NOT NULL,
	"visits" integer NOT NULL,
	"interactions" integer NOT NULL,
	"matched_scans" integer NOT NULL,
	"ambiguous_scans" integer NOT NULL,
	"unknown_scans" integer NOT NULL,
	CONSTRAINT "museum_days_museum_id_day_pk" PRIMARY KEY("museum_id","day")
);
--> statement-breakpoint
CREATE TABLE "museum_hours" (
	"museum_id" uuid NOT NULL,
	"hour" timestamp (3) with time zone NOT NULL,
	"visits" integer NOT NULL,
	"interactions" integer NOT NULL,
	"matched_scans" integer NOT NULL,
	"ambiguous_scans" integer NOT NULL,
	"unknown_scans" integer NOT NULL,
	CONSTRAINT "museum_hours_museum_id_hour_pk" PRIMARY KEY("museum_id","hour")
);
--> statement-breakpoint
CREATE TABLE "feedback" (
	"id" uuid PRIMARY KEY NOT NULL,
	"museum_id" uuid NOT NULL,
	"visit_id" uuid,
	"artwork_id" uuid,
	"reaction" text,
	"rating" smallint,
	"comment" text,
	"locale" text NOT NULL,
	"sentiment" "sentiment_label",
	"sentiment_score" real,
	"sentiment_model" text,
	"moderation" "moderation_state" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "touched_hours" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"museum_id" uuid NOT NULL,
	"hour" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visit_history" (
	"museum_id" uuid PRIMARY KEY NOT NULL,
	"closed_before" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "artwork_days" ADD CONSTRAINT "artwork_days_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "artwork_days" ADD CONSTRAINT "artwork_days_artwork_id_artworks_id_fk" FOREIGN KEY ("artwork_id") REFERENCES "public"."artworks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "artwork_hours" ADD CONSTRAINT "artwork_hours_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "artwork_hours" ADD CONSTRAINT "artwork_hours_artwork_id_artworks_id_fk" FOREIGN KEY ("artwork_id") REFERENCES "public"."artworks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "artwork_totals" ADD CONSTRAINT "artwork_totals_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "artwork_totals" ADD CONSTRAINT "artwork_totals_artwork_id_artworks_id_fk" FOREIGN KEY ("artwork_id") REFERENCES "public"."artworks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "due_days" ADD CONSTRAINT "due_days_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "museum_days" ADD CONSTRAINT "museum_days_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "museum_hours" ADD CONSTRAINT "museum_hours_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_artwork_id_artworks_id_fk" FOREIGN KEY ("artwork_id") REFERENCES "public"."artworks"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touched_hours" ADD CONSTRAINT "touched_hours_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_history" ADD CONSTRAINT "visit_history_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "artwork_days_artwork" ON "artwork_days" USING btree ("artwork_id","day");--> statement-breakpoint
CREATE INDEX "artwork_hours_artwork" ON "artwork_hours" USING btree ("artwork_id","hour");--> statement-breakpoint
CREATE INDEX "feedback_museum_time" ON "feedback" USING btree ("museum_id","created_at");--> statement-breakpoint
CREATE INDEX "feedback_artwork" ON "feedback" USING btree ("artwork_id","created_at");--> statement-breakpoint
CREATE INDEX "feedback_visit" ON "feedback" USING btree ("visit_id");--> statement-breakpoint
CREATE INDEX "feedback_sentiment" ON "feedback" USING btree ("sentiment_model") WHERE "feedback"."comment" is not null;--> statement-breakpoint
CREATE INDEX "touched_hours_museum" ON "touched_hours" USING btree ("museum_id","hour");--> statement-breakpoint
-- What was recorded before there were rollups is counted by the first run.
INSERT INTO "touched_hours" ("museum_id", "hour")
SELECT DISTINCT "museum_id", date_trunc('hour', "occurred_at" AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' FROM "interactions";
