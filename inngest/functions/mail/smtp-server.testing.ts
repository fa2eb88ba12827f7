import { type AddressInfo, createServer, type Socket } from "node:net";

export const LOGIN = { user: "museum", password: "opens-the-post" };

export type Received = { from: string; to: string[]; data: string };

export type SmtpServer = {
  url: string;
  received: Received[];
  /** What it says to the next recipients instead of taking them; null takes them. */
  refusal: string | null;
  close(): void;
};

/** A mail server on a loopback port that asks for a login and keeps what it is given (RFC 5321, RFC 4954). */
export async function startSmtpServer(): Promise<SmtpServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    converse(socket, state);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const state: SmtpServer = {
    url: `smtp://${LOGIN.user}:${LOGIN.password}@${address}`,
    ...{ received: [], refusal: null },
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  return state;
}

function converse(socket: Socket, state: SmtpServer): void {
  const say = (line: string) => void socket.write(`${line}\r\n`);
  const plain = Buffer.from(`\0${LOGIN.user}\0${LOGIN.password}`).toString("base64");
  let isKnown = false;
  let mail: Received = { from: "", to: [], data: "" };
  let isData = false;
  let rest = "";

  function command(line: string): void {
    const path = /<([^>]*)>/.exec(line)?.[1] ?? "";
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === "EHLO") say("250-test\r\n250 AUTH PLAIN");
    else if (verb === "QUIT") socket.end("221 bye\r\n");
    else if (verb === "AUTH") {
      isKnown = line === `AUTH PLAIN ${plain}`;
      say(isKnown ? "235 welcome" : "535 5.7.8 unknown login");
    } else say(isKnown ? letter(verb, path) : "530 5.7.0 log in first");
  }

  function letter(verb: string, path: string): string {
    if (verb === "MAIL") mail = { from: path, to: [], data: "" };
    if (verb === "RCPT" && state.refusal !== null) return state.refusal;
    if (verb === "RCPT") mail.to.push(path);
    isData = verb === "DATA";
    return isData ? "354 go on" : "250 ok";
  }

  say("220 test");
  socket.on("error", () => undefined);
  socket.on("data", (chunk) => {
    rest += chunk.toString("utf8");
    for (let end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n")) {
      const line = rest.slice(0, end);
      rest = rest.slice(end + 2);
      if (!isData) command(line);
      else if (line === ".") {
        isData = false;
        state.received.push(mail);
        say("250 taken");
      } else mail.data += `${line}\n`;
    }
  });
}
