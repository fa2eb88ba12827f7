import { env } from "@/lib/kernel/env";
import { localFolder } from "./local-folder";
import type { Storage } from "./port";
import { s3Bucket } from "./s3-bucket";

let current: Storage | undefined;

/** This installation's storage: a bucket where one is configured, else a folder. */
export function storage(): Storage {
  const { bucket, storageDir } = env();
  current ??= bucket ? s3Bucket(bucket) : localFolder(storageDir);
  return current;
}
