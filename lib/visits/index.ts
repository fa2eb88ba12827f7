export { eraseExpiredVisits } from "./operations/erase-expired-visits";
export { eraseVisit } from "./operations/erase-visit";
export { joinVisit } from "./operations/join-visit";
export { recordInteractions } from "./operations/record-interactions";
export { recordScanInteraction } from "./operations/record-scan-interaction";
