export { eraseExpiredSearches } from "./operations/erase-expired-searches";
export { indexArtworks } from "./operations/index-artworks";
export { searchArtworks } from "./operations/search-artworks";
