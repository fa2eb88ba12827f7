export { canSendMail, linkTo } from "./link";
export { listKeptMail } from "./operations/list-kept-mail";
export { queueMail } from "./operations/queue-mail";
export { sendMail } from "./operations/send-mail";
export { sweepMail } from "./operations/sweep-mail";
