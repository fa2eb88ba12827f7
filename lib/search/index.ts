export { eraseExpiredSearches } from "./operations/erase-expired-searches";
export { indexArtworks } from "./operations/index-artworks";
export { indexMissing } from "./operations/index-missing";
export { searchArtworks } from "./operations/search-artworks";
