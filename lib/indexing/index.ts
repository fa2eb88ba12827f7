export { embedMissing } from "./operations/embed-missing";
export { listModels } from "./operations/list-models";
export { planReindex } from "./operations/plan-reindex";
export { resumeEmbedding } from "./operations/resume-embedding";
export { startReindex } from "./operations/start-reindex";
export { completeReindex, rollBackModel, switchModel } from "./operations/switch-model";
