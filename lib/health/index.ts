export { getHealth, getLiveness, getReadiness } from "./operations/get-health";
