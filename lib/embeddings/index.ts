export { activateModel } from "./operations/activate-model";
export { chooseEncoder } from "./operations/choose-encoder";
export { encodeOnce } from "./operations/encode-once";
export { findNearestImages, findSimilarImages } from "./operations/find-nearest-images";
export { forgetQueries } from "./operations/forget-queries";
export { assertComparable, getActiveModel } from "./operations/get-model";
export { saveImageEmbedding } from "./operations/save-image-embedding";
