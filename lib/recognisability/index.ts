export { compareMissing, comparePictures } from "./operations/compare-pictures";
export { getComparisonState } from "./operations/get-comparison-state";
export { getRecognisability } from "./operations/get-recognisability";
export { listConfusablePairs } from "./operations/list-confusable-pairs";
export { listUnrecognisable } from "./operations/list-unrecognisable";
export { refreshWorks } from "./operations/refresh-works";
export { resumeComparison } from "./operations/resume-comparison";
export { settlePair } from "./operations/settle-pair";
export { startComparison } from "./operations/start-comparison";
