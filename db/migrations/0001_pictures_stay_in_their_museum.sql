ALTER TABLE "artworks" ADD CONSTRAINT "artworks_museum_id" UNIQUE("museum_id","id");--> statement-breakpoint
ALTER TABLE "artwork_images" DROP CONSTRAINT "artwork_images_artwork_id_artworks_id_fk";--> statement-breakpoint
ALTER TABLE "artwork_images" ADD CONSTRAINT "artwork_images_artwork_of_museum" FOREIGN KEY ("museum_id","artwork_id") REFERENCES "public"."artworks"("museum_id","id") ON DELETE cascade ON UPDATE no action;
