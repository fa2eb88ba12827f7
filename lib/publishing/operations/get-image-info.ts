import { readRecords } from "@/lib/catalog";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { addressesOf } from "../addresses";
import { Document, ImageInput } from "../contract";
import { imageInfo } from "../iiif/image-service";
import { publicImage } from "../public-image";
import { rightsUri } from "../rights";

/** info.json of a published work's picture: the sizes and tiles that its image service has. */
export const getImageInfo = defineOperation({
  name: "getImageInfo",
  access: anyone,
  input: ImageInput,
  output: Document,
  async run(ctx, { origin, imageId }) {
    const { artworkId, width, height } = await publicImage(ctx, imageId);
    const [record] = await readRecords(ctx, { artworkIds: [artworkId] });
    const addresses = addressesOf(origin, museumOf(ctx).slug);
    return imageInfo(addresses, imageId, { width, height }, rightsUri(record?.rights ?? ""));
  },
});
