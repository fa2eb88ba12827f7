export { getCollection, getCollectionPage } from "./operations/get-collection";
export { getImageInfo } from "./operations/get-image-info";
export { getLinkedArt } from "./operations/get-linked-art";
export { getManifest } from "./operations/get-manifest";
export { listAddresses } from "./operations/list-addresses";
export { makeLabels } from "./operations/make-labels";
export { previewLabels } from "./operations/preview-labels";
export { readImage } from "./operations/read-image";
