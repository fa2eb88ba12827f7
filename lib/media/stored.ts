import { env } from "@/lib/kernel/env";
import { localStorage, type Storage } from "./storage";

let current: Storage | undefined;

/** This installation's object storage. */
export function storage(): Storage {
  current ??= localStorage(env().storageDir);
  return current;
}
