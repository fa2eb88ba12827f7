export { deleteFloor } from "./operations/delete-floor";
export { getFloor } from "./operations/get-floor";
export { restoreFloor } from "./operations/restore-floor";
export { saveFloor } from "./operations/save-floor";
