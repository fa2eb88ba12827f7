import type { ArtworkSummary, SimilarArtwork } from "@/lib/catalog/contract";
import type { Corners, ScanResult } from "@/lib/scan/contract";

/** The photo that was asked about. `url` is null where the browser can't show its format. */
export type Shot = { from: "camera" | "upload"; url: string | null; width: number; height: number };

/** What the visitor is shown for an answer. */
export type Outcome =
  | { kind: "found"; shot: Shot; artwork: ArtworkSummary; corners: Corners | null; similar: SimilarArtwork[] }
  | { kind: "choose"; shot: Shot; artworks: ArtworkSummary[] }
  | { kind: "unknown"; shot: Shot };

/** An outcome that is shown in a sheet of its own. */
export type Answer = Exclude<Outcome, { kind: "unknown" }>;

/** Turns an answer into what is shown. Works that the visitor refused in this view are not offered again. */
export function outcomeOf(result: ScanResult, shot: Shot, refused: readonly string[]): Outcome {
  if (result.decision === "match" && result.artwork && !refused.includes(result.artwork.id)) {
    const { artwork, corners, similar } = result;
    return {
      kind: "found",
      shot,
      artwork,
      corners,
      similar: similar.filter((work) => work.id !== artwork.id),
    };
  }
  if (result.decision === "ambiguous") {
    const artworks = result.candidates.map((candidate) => candidate.artwork);
    const offered = artworks.filter((artwork) => !refused.includes(artwork.id)).slice(0, 3);
    if (offered.length > 0) return { kind: "choose", shot, artworks: offered };
  }
  return { kind: "unknown", shot };
}

/** The works that a visitor puts away with this answer. */
export function shownIn(outcome: Outcome): string[] {
  if (outcome.kind === "found") return [outcome.artwork.id];
  return outcome.kind === "choose" ? outcome.artworks.map((artwork) => artwork.id) : [];
}
