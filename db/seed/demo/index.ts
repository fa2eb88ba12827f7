import { record } from "./museum";
import { plans } from "./plans";
import { room as chance } from "./rooms/chance";
import { artists as chanceArtists } from "./rooms/chance/artists";
import { room as chaos } from "./rooms/chaos";
import { artists as chaosArtists } from "./rooms/chaos/artists";
import { room as growth } from "./rooms/growth";
import { artists as growthArtists } from "./rooms/growth/artists";
import { room as light } from "./rooms/light";
import { artists as lightArtists } from "./rooms/light/artists";
import { room as tiling } from "./rooms/tiling";
import { artists as tilingArtists } from "./rooms/tiling/artists";
import { room as waves } from "./rooms/waves";
import { artists as wavesArtists } from "./rooms/waves/artists";
import { tours } from "./tours";
import type { DemoMuseum } from "./types";

/** The museum of algorithmic art: six rooms on two floors, every work drawn by code in this folder. */
export const algorithmicArt: DemoMuseum = {
  ...record,
  plans,
  tours,
  rooms: [tiling, waves, growth, chaos, chance, light],
  artists: [
    ...tilingArtists,
    ...wavesArtists,
    ...growthArtists,
    ...chaosArtists,
    ...chanceArtists,
    ...lightArtists,
  ],
};
