export { checkedUrl, isAllowed } from "./address";
export { fetchRemote } from "./operations/fetch-remote";
export { postRemote } from "./operations/post-remote";
