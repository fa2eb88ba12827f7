ALTER TABLE "museums" ADD COLUMN "hours" jsonb;--> statement-breakpoint
ALTER TABLE "museums" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;