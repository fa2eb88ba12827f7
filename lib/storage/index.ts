export { isStorageWritable } from "./operations/is-storage-writable";
export type { UploadAddress } from "./port";
export { storage } from "./stored";
