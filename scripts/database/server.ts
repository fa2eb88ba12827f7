import { createServer, type Server, type Socket } from "node:net";
import { Session } from "./session";
import { type Backend, Turns } from "./turns";
import { errorResponse } from "./wire";

const DEFAULT_PATIENCE_MS = 30_000;

export type ServerOptions = {
  backend: Backend;
  /** Asked of every client: a loopback port is open to every account of the machine. Empty asks for none. */
  password: string;
  /** ParameterStatus values told to clients, e.g. server_version. */
  parameters: Record<string, string>;
  port?: number;
  /** How long a transaction may sit idle while others wait before it is rolled back, in ms. */
  patienceMs?: number;
};

/**
 * A PostgreSQL server on the loopback address in front of one backend. All clients share that backend's session:
 * SET, LISTEN, temporary tables and session-level advisory locks are common to all; start-up parameters and
 * cancel requests are ignored; COPY FROM STDIN is refused.
 */
export class DatabaseServer {
  private readonly server: Server;
  private readonly turns: Turns;
  private readonly sockets = new Set<Socket>();
  private lastId = 0;

  constructor(private readonly options: ServerOptions) {
    this.turns = new Turns(options.backend, options.patienceMs ?? DEFAULT_PATIENCE_MS);
    this.server = createServer((socket) => this.accept(socket));
  }

  /** Starts to listen; answers the port. Rejects when the asked port is taken. */
  listen(): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.once("error", reject);
      this.server.listen({ host: "127.0.0.1", port: this.options.port ?? 0 }, () => {
        const address = this.server.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
  }

  /** Takes no more clients, lets what they asked end, rolls open transactions back, closes their connections. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const socket of this.sockets) {
      socket.end(errorResponse("FATAL", "57P01", "the database is shutting down"));
      socket.destroySoon();
    }
    await closed;
    // The server counts a connection out before its socket says so, and only then does its session tidy up.
    while (this.sockets.size > 0) await new Promise((resolve) => setImmediate(resolve));
    await this.turns.idle();
  }

  private accept(socket: Socket): void {
    this.lastId += 1;
    this.sockets.add(socket.setNoDelay(true));
    const { password, parameters } = this.options;
    const session = new Session(socket, this.turns, { password, parameters, id: this.lastId });
    socket.on("data", (chunk) => session.receive(chunk));
    socket.on("error", () => socket.destroy());
    socket.on("close", () => {
      this.sockets.delete(socket);
      session.leave();
    });
  }
}
