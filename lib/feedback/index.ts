export { analyseSentiment } from "./operations/analyse-sentiment";
export { announceUnanalysed } from "./operations/announce-unanalysed";
export { detachFeedback } from "./operations/detach-feedback";
export { giveFeedback } from "./operations/give-feedback";
