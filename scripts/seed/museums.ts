import { algorithmicArt } from "@/db/seed/demo";
import type { DemoMuseum } from "@/db/seed/demo/types";
import { paperTheatre } from "@/db/seed/paper-theatre";

/** The museums of the demo, in the order they are listed; the first is the default. */
export const DEMO_MUSEUMS: readonly DemoMuseum<string>[] = [algorithmicArt, paperTheatre];
