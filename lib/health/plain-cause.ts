/** What a technical error says, in words that give away no address, key or path. The first that fits. */
const CAUSES: [RegExp, string][] = [
  [/ECONNREFUSED/, "nothing listens where it should be"],
  [/ENOTFOUND|EAI_AGAIN/, "its name can't be resolved"],
  [/ETIMEDOUT|UND_ERR|timed? ?out|took longer/i, "it did not answer in time"],
  [/ECONNRESET|EPIPE|other side closed|socket hang up/i, "the connection broke"],
  [/EHOSTUNREACH|ENETUNREACH/, "the network does not reach it"],
  [/CERT_|certificate|TLS|SSL/i, "its certificate is not accepted"],
  [/API Error: 40[13]|unauthori[sz]ed|event key/i, "it refused our keys"],
];
const STATUS = /API Error: (\d{3})/;
/** How a job marks an error that was not foreseen: the rest of it is for the log. */
const BUG = /^Something broke here/;
const PRIVATE =
  /[a-z][\w+.-]*:\/\/\S+|\/(?:[\w.-]+\/)+[\w.-]*|\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b|\S+@\S+/gi;
const LENGTH_MAX = 200;

/** Why the job engine could not be reached, for anybody to read. */
export function plainCause(error: string): string {
  const known = CAUSES.find(([pattern]) => pattern.test(error));
  if (known) return known[1];
  const status = STATUS.exec(error)?.[1];
  return status ? `it answered with the error ${status}` : "for a reason that the log tells";
}

/** Why a job failed: its own plain words, without what is nobody else's business. */
export function plainFailure(error: string): string {
  if (BUG.test(error)) return "Something unforeseen broke; the log tells what.";
  return error.replace(PRIVATE, "…").slice(0, LENGTH_MAX);
}
