ALTER TABLE "museums" ADD COLUMN "hours" jsonb;--> statement-breakpoint
ALTER TABLE "museums" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "active_models" ADD COLUMN "since" timestamp (3) with time zone;