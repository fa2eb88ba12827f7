export { scanArtwork } from "./operations/scan-artwork";
