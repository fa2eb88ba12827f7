export { getCollection, getCollectionPage } from "./operations/get-collection";
export { getImageInfo } from "./operations/get-image-info";
export { getLinkedArt } from "./operations/get-linked-art";
export { getManifest } from "./operations/get-manifest";
export { readImage } from "./operations/read-image";
