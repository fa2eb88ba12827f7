export { addArtworkImage } from "./operations/add-artwork-image";
export { findImageOwners } from "./operations/find-image-owners";
export { getImageFeatures } from "./operations/get-image-features";
export { isStorageWritable } from "./operations/is-storage-writable";
export { listPictures } from "./operations/list-pictures";
export { purgeImages } from "./operations/purge-images";
export { readMedia } from "./operations/read-media";
export { asInputError } from "./policy";
