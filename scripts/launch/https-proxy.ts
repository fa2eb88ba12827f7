import {
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { createServer, type Server } from "node:https";
import type { Certificate } from "./certificate";

/** Headers that belong to one connection (RFC 9110, 7.6.1). */
const HOP_BY_HOP = [
  "connection",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];
/** What a client says about itself here is not believed: only this proxy knows. */
const NOT_FROM_CLIENTS = /^(x-forwarded-|forwarded$|x-real-ip$|x-middleware-|proxy-)/;
const CONNECTIONS_MAX = 512;

/** An HTTPS server that hands every request to the HTTP server on the loopback port `target`, bodies streamed. */
export function createHttpsProxy({ key, cert }: Pick<Certificate, "key" | "cert">, target: number): Server {
  const server = createServer({ key, cert, minVersion: "TLSv1.2" }, (request, response) => {
    forward(request, response, target);
  });
  server.maxConnections = CONNECTIONS_MAX;
  return server;
}

/** The request's headers as the application shall see them. */
export function forwardedHeaders(headers: IncomingHttpHeaders, remoteAddress: string): IncomingHttpHeaders {
  const listed = (headers.connection ?? "").toLowerCase().split(/\s*,\s*/);
  const kept = Object.entries(headers).filter(
    ([name]) => !HOP_BY_HOP.includes(name) && !listed.includes(name) && !NOT_FROM_CLIENTS.test(name),
  );
  const host = headers.host ?? "localhost";
  return {
    ...Object.fromEntries(kept),
    host,
    "x-forwarded-host": host,
    "x-forwarded-proto": "https",
    "x-forwarded-for": remoteAddress.replace(/^::ffff:/, ""),
  };
}

function forward(request: IncomingMessage, response: ServerResponse, target: number): void {
  const upstream = httpRequest({
    host: "127.0.0.1",
    port: target,
    method: request.method,
    path: request.url,
    headers: forwardedHeaders(request.headers, request.socket.remoteAddress ?? ""),
  });
  upstream.on("response", (answer) => {
    const headers = Object.entries(answer.headers).filter(([name]) => !HOP_BY_HOP.includes(name));
    response.writeHead(answer.statusCode ?? 502, Object.fromEntries(headers));
    answer.pipe(response);
    answer.on("error", () => response.destroy());
  });
  upstream.on("error", () => {
    if (response.headersSent) response.destroy();
    else
      response
        .writeHead(502, { "content-type": "text/plain; charset=utf-8" })
        .end("The museum does not answer.\n");
  });
  // Whoever goes away first takes the other half along.
  response.on("close", () => upstream.destroy());
  request.on("error", () => upstream.destroy());
  request.pipe(upstream);
}
