CREATE TYPE "public"."import_outcome" AS ENUM('created', 'changed', 'kept', 'undone', 'left');--> statement-breakpoint
CREATE TYPE "public"."import_state" AS ENUM('mapping', 'checking', 'checked', 'running', 'done', 'undoing', 'undone');--> statement-breakpoint
CREATE TYPE "public"."import_verdict" AS ENUM('new', 'changed', 'unchanged', 'refused');--> statement-breakpoint
CREATE TABLE "import_artists" (
	"import_id" uuid NOT NULL,
	"artist_id" uuid NOT NULL,
	CONSTRAINT "import_artists_import_id_artist_id_pk" PRIMARY KEY("import_id","artist_id")
);
--> statement-breakpoint
CREATE TABLE "import_files" (
	"import_id" uuid NOT NULL,
	"part" integer NOT NULL,
	"data" "bytea" NOT NULL,
	CONSTRAINT "import_files_import_id_part_pk" PRIMARY KEY("import_id","part")
);
--> statement-breakpoint
CREATE TABLE "import_mappings" (
	"museum_id" uuid NOT NULL,
	"fingerprint" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"used_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "import_mappings_museum_id_fingerprint_pk" PRIMARY KEY("museum_id","fingerprint")
);
--> statement-breakpoint
CREATE TABLE "import_rows" (
	"import_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"cells" text[] NOT NULL,
	"unreadable" jsonb,
	"verdict" "import_verdict",
	"accession_number" text,
	"artwork_id" uuid,
	"version" integer,
	"changes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"notes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"outcome" "import_outcome",
	CONSTRAINT "import_rows_import_id_row_pk" PRIMARY KEY("import_id","row")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"museum_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"source" jsonb NOT NULL,
	"columns" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"mapping" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"options" jsonb NOT NULL,
	"state" "import_state" DEFAULT 'mapping' NOT NULL,
	"cursor" jsonb,
	"read_at" timestamp (3) with time zone,
	"new_artists" text[] DEFAULT '{}' NOT NULL,
	"job_id" uuid,
	"author" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ran_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "import_artists" ADD CONSTRAINT "import_artists_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_files" ADD CONSTRAINT "import_files_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_mappings" ADD CONSTRAINT "import_mappings_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_museum_id_museums_id_fk" FOREIGN KEY ("museum_id") REFERENCES "public"."museums"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_rows_verdict" ON "import_rows" USING btree ("import_id","verdict","row");--> statement-breakpoint
CREATE INDEX "import_rows_number" ON "import_rows" USING btree ("import_id",lower("accession_number"));--> statement-breakpoint
CREATE INDEX "imports_museum_time" ON "imports" USING btree ("museum_id","created_at" DESC NULLS LAST);