import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { PostedRemote, PostRemoteInput } from "../contract";
import { postUrl } from "../post";

/** Sends something to the public internet, and to nowhere else. Answers the status, whatever it is. */
export const postRemote = defineOperation({
  name: "postRemote",
  access: systemOnly,
  input: PostRemoteInput,
  output: PostedRemote,
  run: (_, post) => postUrl(post),
});
