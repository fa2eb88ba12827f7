import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { FetchedRemote, FetchRemoteInput } from "../contract";
import { fetchUrl } from "../fetch";

/** Fetches something from the public internet, and from nowhere else. Throws `unavailable` where trying again may help. */
export const fetchRemote = defineOperation({
  name: "fetchRemote",
  access: systemOnly,
  input: FetchRemoteInput,
  output: FetchedRemote,
  run: (_, { url, timeMsMax, ...wanted }) => fetchUrl(url, wanted, timeMsMax ? { timeMs: timeMsMax } : {}),
});
