export { aggregateDays } from "./operations/aggregate-days";
export { aggregateHours } from "./operations/aggregate-hours";
export { announceDueDays } from "./operations/announce-due-days";
export { recountTotals } from "./operations/recount-totals";
