export { checkUpload } from "./operations/check-upload";
export { completeUpload } from "./operations/complete-upload";
export { discardUpload } from "./operations/discard-upload";
export { purgeUploads } from "./operations/purge-uploads";
export { receiveUpload } from "./operations/receive-upload";
export { startUploads } from "./operations/start-uploads";
