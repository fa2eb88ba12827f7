export { checkedUrl } from "./address";
export { fetchRemote } from "./operations/fetch-remote";
