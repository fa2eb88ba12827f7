export { deleteView } from "./operations/delete-view";
export { listViews } from "./operations/list-views";
export { changeView, saveView } from "./operations/save-view";
