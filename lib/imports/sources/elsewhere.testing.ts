import http from "node:http";
import type { AddressInfo } from "node:net";

/** What a server answers at a path: JSON, or a status. */
type Answers = Record<string, unknown>;

/** A server of somebody else's, on this machine. What it answers can be changed while it runs. */
export async function elsewhere() {
  const asked: string[] = [];
  const answers: Answers = {};
  const server = http.createServer((request, reply) => {
    const path = request.url ?? "";
    asked.push(path);
    const answer = answers[path] ?? answers[path.split("?")[0] ?? ""] ?? 404;
    if (typeof answer === "number") reply.writeHead(answer).end();
    else if (typeof answer === "string") reply.end(answer);
    else reply.setHeader("content-type", "application/json").end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { address, base: `http://${address}`, asked, answers, close: () => void server.close() };
}
