import type { Metadata } from "next";
import type { ReactNode } from "react";
import { MuseumFrame } from "@/components/museums/museum-frame";
import { VisitSync } from "@/components/visits/visit-sync";
import { publicAddress } from "@/lib/http/public-address";
import { thisMuseum } from "./this-museum";

type Props = { params: Promise<{ museum: string }>; children: ReactNode };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { museum } = await thisMuseum(props);
  return {
    metadataBase: new URL((await publicAddress("/")).url),
    title: { default: museum.name, template: `%s · ${museum.name}` },
    description: museum.tagline,
    openGraph: { siteName: museum.name, type: "website" },
  };
}

export default async function MuseumLayout(props: Props) {
  const { museum, lang } = await thisMuseum(props);
  return (
    <MuseumFrame museum={museum} lang={lang}>
      <VisitSync museum={{ slug: museum.slug, recording: museum.recording }} />
      {props.children}
    </MuseumFrame>
  );
}
