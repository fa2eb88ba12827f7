export { deleteMuseum } from "./operations/delete-museum";
export { getBuilding } from "./operations/get-building";
export { getMuseum } from "./operations/get-museum";
export { getRecognitionSettings } from "./operations/get-recognition-settings";
export { listMuseums } from "./operations/list-museums";
export { resolveMuseum } from "./operations/resolve-museum";
export { saveBuilding } from "./operations/save-building";
export { saveMuseum } from "./operations/save-museum";
