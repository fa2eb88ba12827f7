import { createServer, type IncomingHttpHeaders, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

export type Received = { headers: IncomingHttpHeaders; body: string };

/** A receiver on this machine that keeps what it is sent; `answer` says what it replies. */
export async function startReceiver() {
  const receiver = {
    url: "",
    received: [] as Received[],
    answer: ((_, reply) => void reply.end()) as RequestListener,
    close() {},
  };
  const server = createServer(async (request, reply) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    receiver.received.push({ headers: request.headers, body });
    receiver.answer(request, reply);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  receiver.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return receiver;
}
