import type { ArtistSummary, ArtworkSummary } from "@/lib/catalog/contract";
import type { TourSummary } from "@/lib/tours/contract";

/** The demo's museums. */
export const MUSEUM = "algorithmic-art";
export const OTHER_MUSEUM = "paper-theatre";

/** What the running museum holds, asked of its API: journeys make no assumption about single works. */
export class Museum {
  constructor(
    readonly slug: string,
    private readonly baseUrl: string,
  ) {}

  async works(): Promise<ArtworkSummary[]> {
    const { items } = await this.ask<{ items: ArtworkSummary[] }>("artworks", { limit: "100" });
    return items.filter((work) => work.picture !== null);
  }

  /** The work at a place in the list by title, counted from 0; the same in every run. */
  async work(index: number): Promise<ArtworkSummary> {
    const works = await this.works();
    const work = works[index % works.length];
    if (!work) throw new Error(`${this.slug} holds no works: is the demo seeded?`);
    return work;
  }

  async artists(): Promise<ArtistSummary[]> {
    return (await this.ask<{ items: ArtistSummary[] }>("artists", {})).items;
  }

  async tours(): Promise<TourSummary[]> {
    return (await this.ask<{ items: TourSummary[] }>("tours", {})).items;
  }

  /** The work's largest picture. */
  async picture(work: ArtworkSummary): Promise<Uint8Array> {
    const largest = work.picture?.renditions.at(-1);
    if (!largest) throw new Error(`${work.title} has no picture`);
    const response = await fetch(new URL(largest.url, this.baseUrl));
    return new Uint8Array(await response.arrayBuffer());
  }

  path(rest = ""): string {
    return `/${this.slug}${rest}`;
  }

  private async ask<T>(resource: string, parameters: Record<string, string>): Promise<T> {
    const query = new URLSearchParams({ museum: this.slug, locale: "en", ...parameters });
    const response = await fetch(new URL(`/api/v1/${resource}?${query}`, this.baseUrl));
    if (!response.ok) throw new Error(`${resource}: ${response.status} ${await response.text()}`);
    return response.json();
  }
}
