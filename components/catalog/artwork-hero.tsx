import { getTranslations } from "next-intl/server";
import type { Artwork } from "@/lib/catalog/contract";
import type { Museum } from "@/lib/museums/contract";
import { HERO_BOX, HERO_SIZES, heroStyle } from "./artwork-lead";
import { DeepZoom } from "./deep-zoom";
import { HungPicture, NoPicture } from "./hung-picture";

/** The work's picture, as large as the screen allows; a tap opens it closer. */
export async function ArtworkHero({ museum, artwork }: { museum: Museum; artwork: Artwork }) {
  const { picture, title, id } = artwork;
  if (!picture) {
    const t = await getTranslations("catalog");
    return <NoPicture label={t("noPicture")} />;
  }
  return (
    <div className={HERO_BOX} style={heroStyle(picture.width / picture.height)}>
      <DeepZoom
        picture={picture}
        title={title}
        museum={{ slug: museum.slug, recording: museum.recording }}
        artworkId={id}
      >
        <HungPicture
          workId={id}
          picture={picture}
          sizes={HERO_SIZES}
          alt=""
          priority
          className="w-full lg:shadow-[0_2px_3px_rgb(0_0_0/0.18),0_18px_44px_-18px_rgb(0_0_0/0.5)]"
        />
      </DeepZoom>
      <p className="sr-only">{picture.alt}</p>
    </div>
  );
}
