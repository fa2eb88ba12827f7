import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { freeSlug, type Id } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { ArtistFields, ArtistRecord, ChangeArtistInput } from "../artist";
import { portions } from "../bulk";
import { artworkSaved } from "../events";
import { artistFieldsOf, presentArtistRecord, refuseOld } from "../present-artist";
import { findArtistRecords, insertArtist, listWorkIdsOf, updateArtist } from "../queries/artist-records";
import { listSlugs } from "../queries/named-artists";

/** A new artist. The address of their page is made of the name, and stays when that changes. */
export const createArtist = defineOperation({
  name: "createArtist",
  access: staff("curator", "collection:write"),
  input: ArtistFields,
  output: ArtistRecord,
  run: (ctx, fields) =>
    inTransaction(ctx, async (inner) => {
      const museumId = museumOf(inner).id;
      const taken = await listSlugs(inner.db, museumId, "");
      const slug = freeSlug(fields.name, new Set(taken), "artist");
      const row = await insertArtist(inner.db, { ...fields, museumId, slug });
      const subject = { kind: "artist", id: row.id };
      await audit(inner, { action: "createArtist", subject, after: artistFieldsOf(row) });
      return presentArtistRecord(inner, row);
    }),
});

/** Changes an artist. What is found by their name is indexed anew. A conflict if somebody saved them since `version`. */
export const changeArtist = defineOperation({
  name: "changeArtist",
  access: staff("curator", "collection:write"),
  input: ChangeArtistInput,
  output: ArtistRecord,
  run: (ctx, { artistId, version, ...fields }) =>
    inTransaction(ctx, async (inner) => {
      const [held] = await findArtistRecords(inner.db, museumOf(inner).id, [artistId], true);
      const before = found(held, "artist");
      refuseOld(before, version);
      const values = { ...fields, version: version + 1, updatedAt: inner.now() };
      const row = await updateArtist(inner.db, artistId, values);
      await audit(inner, {
        ...{ action: "changeArtist", subject: { kind: "artist", id: artistId } },
        ...{ before: artistFieldsOf(before), after: artistFieldsOf(row) },
      });
      await tellOfWorks(inner, artistId);
      return presentArtistRecord(inner, row);
    }),
});

/** Works say whose they are: with the artist, what is known of each visible work has changed. */
export async function tellOfWorks(inner: Context, artistId: Id<"artist">): Promise<void> {
  const museumId = museumOf(inner).id;
  for (const portion of portions(await listWorkIdsOf(inner.db, artistId, true)))
    await inner.announce(
      ...portion.map((artworkId) => artworkSaved.create(artworkId, { museumId, artworkId })),
    );
}
