import { WallPicture } from "@/components/catalog/wall-picture";
import { Entry } from "@/components/museums/entry";
import { RecordingSwitch } from "@/components/visits/recording-switch";
import { listArtworks } from "@/lib/catalog";
import { load } from "@/lib/http/page";
import { thisMuseum } from "./this-museum";

type Props = { params: Promise<{ museum: string }> };

const CHOICE = 50;

/** Another work each day, the same for everybody in the museum. */
function ofTheDay<T>(items: readonly T[], timeZone: string): T | undefined {
  const date = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(new Date());
  const day = Math.floor(Date.parse(date) / 86_400_000);
  // A stride prime to most lengths, so that neighbours in the list are not neighbours in time.
  return items[(day * 17) % items.length];
}

export default async function EntryPage({ params }: Props) {
  const [{ museum, lang }, { items }] = await Promise.all([
    thisMuseum({ params }),
    load(listArtworks, { limit: CHOICE }, { museum: (await params).museum }),
  ]);
  const work = ofTheDay(
    items.filter((item) => item.picture && item.onDisplay),
    museum.timeZone,
  );
  return (
    <Entry
      museum={museum}
      lang={lang}
      picture={work && <WallPicture museum={museum.slug} work={work} lang={lang} />}
      privacySwitch={(sentence) => (
        <RecordingSwitch museum={{ slug: museum.slug, recording: museum.recording }}>
          {sentence}
        </RecordingSwitch>
      )}
    />
  );
}
