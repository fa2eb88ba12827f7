export { eraseExpiredScans } from "./operations/erase-expired-scans";
export { previewThresholds } from "./operations/preview-thresholds";
export { scanArtwork } from "./operations/scan-artwork";
export { summariseScans } from "./operations/summarise-scans";
export { testPhoto } from "./operations/test-photo";
