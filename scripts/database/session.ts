import { timingSafeEqual } from "node:crypto";
import type { Socket } from "node:net";
import type { Participant, Turns } from "./turns";
import * as wire from "./wire";

/** COPY FROM STDIN makes the embedded backend exit, and with it everybody's connection. */
const COPY_IN = /(^|;)\s*copy\s[^;]*\sfrom\s+stdin\b/i;
const NO_COPY_IN =
  "do $$ begin raise feature_not_supported " +
  "using message = 'COPY FROM STDIN is not supported by the embedded database'; end $$";
const ENDINGS = { rollback: /^\s*(rollback|abort)\s*;?\s*$/i, commit: /^\s*(commit|end)\s*;?\s*$/i };
const EXPIRED =
  "rolled back: it sat idle while others waited for the embedded database " +
  "(the pool must not be used inside an open transaction)";

type Ending = keyof typeof ENDINGS;
type State = "greeting" | "password" | "open" | "refused" | "gone";

/** One client's connection: opens it, cuts its messages into units of work, undoes what it leaves behind. */
export class Session implements Participant {
  private readonly reader = new wire.MessageReader();
  private readonly statements = new Map<string, Ending | null>();
  private state: State = "greeting";
  private unit: wire.Message[] = [];
  private used = false;
  private inTransaction = false;
  /** What was taken from it when it expired: its next answers are errors until it lets go of that. */
  private lost: "nothing" | "query" | "transaction" = "nothing";
  private errorSent = false;

  constructor(
    private readonly socket: Socket,
    private readonly turns: Turns,
    private readonly options: { password: string; parameters: Record<string, string>; id: number },
  ) {}

  receive(chunk: Buffer): void {
    this.reader.push(chunk);
    try {
      while (this.step());
    } catch (error) {
      this.refuse("08P01", error instanceof Error ? error.message : "protocol violation");
    }
  }

  reply(output: Buffer): void {
    const status = wire.readyStatus(output);
    if (status) this.inTransaction = status !== "I";
    this.send(output);
  }

  expire(): void {
    this.lost = this.inTransaction ? "transaction" : "query";
    this.inTransaction = false;
    const letGo = Buffer.concat([wire.sync(), wire.simpleQuery("rollback")]);
    this.turns.request(this, letGo, { silent: true });
  }

  /** The client has gone: undo its open transaction and forget its statements, in its turn. */
  leave(): void {
    if (this.state === "gone") return;
    this.state = "gone";
    if (!this.used) return;
    const closing = [...this.statements.keys()].map(wire.closeStatement);
    // Sync first: it ends a half-done extended query. Requests that wait already run before this.
    const farewell = [wire.sync(), wire.simpleQuery("rollback"), ...closing, wire.sync()];
    this.turns.request(this, Buffer.concat(farewell), { silent: true });
  }

  private step(): boolean {
    if (this.state === "greeting") return this.greet();
    return (this.state === "password" || this.state === "open") && this.take();
  }

  private greet(): boolean {
    const greeting = this.reader.greeting();
    if (!greeting) return false;
    if (greeting.kind === "encryption") this.socket.write("N");
    else if (greeting.kind === "cancel") this.socket.destroy();
    else if (this.options.password) {
      this.state = "password";
      this.socket.write(wire.askPassword());
    } else this.open();
    return greeting.kind !== "cancel";
  }

  private open(): void {
    this.state = "open";
    const parameters = Object.entries(this.options.parameters).map(([k, v]) => wire.parameterStatus(k, v));
    const ready = [wire.backendKey(this.options.id), wire.readyForQuery("I")];
    this.socket.write(Buffer.concat([wire.authenticated(), ...parameters, ...ready]));
  }

  private take(): boolean {
    const message = this.reader.message();
    if (!message) return false;
    if (this.state === "password") this.checkPassword(message);
    else this.handle(message);
    return true;
  }

  private checkPassword({ type, bytes }: wire.Message): void {
    const given = Buffer.from(bytes.subarray(5, -1));
    const wanted = Buffer.from(this.options.password);
    if (type === "p" && given.length === wanted.length && timingSafeEqual(given, wanted)) this.open();
    else this.refuse("28P01", "wrong password");
  }

  private handle(message: wire.Message): void {
    if (message.type === "X") {
      this.socket.end();
      return;
    }
    this.unit.push(COPY_IN.test(this.note(message)) ? wire.withStatement(message, NO_COPY_IN) : message);
    // Only what ends a unit is answered by the backend; until then nothing reaches it.
    if (!"SHQF".includes(message.type)) return;
    const unit = this.unit;
    this.unit = [];
    const isUndone = this.lost === "transaction" && this.endingIn(unit) === "rollback";
    if (this.lost === "nothing" || isUndone) this.forward(unit);
    else this.answerLost(unit);
  }

  private note({ type, bytes }: wire.Message): string {
    if (type === "Q") return bytes.subarray(5, -1).toString("utf8");
    if (type !== "P") return "";
    const { name, sql } = wire.parsedStatement(bytes);
    if (name) this.statements.set(name, endingOf(sql));
    return sql;
  }

  private forward(unit: wire.Message[]): void {
    this.used = true;
    this.lost = "nothing";
    this.turns.request(this, Buffer.concat(unit.map((message) => message.bytes)));
  }

  private endingIn(unit: wire.Message[]): Ending | null {
    for (const message of unit) {
      const bound = message.type === "B" ? this.statements.get(wire.boundStatement(message.bytes)) : null;
      const ending = bound ?? endingOf(this.note(message));
      if (ending) return ending;
    }
    return null;
  }

  private answerLost(unit: wire.Message[]): void {
    const answers: Buffer[] = [];
    const onlySync = unit.every((message) => message.type === "S");
    if (!this.errorSent && !onlySync) answers.push(wire.errorResponse("ERROR", "25P03", EXPIRED));
    this.errorSent = unit.at(-1)?.type === "H";
    if (!this.errorSent) {
      // A COMMIT that fails ends its transaction, as it does in PostgreSQL.
      if (this.endingIn(unit) === "commit") this.lost = "query";
      answers.push(wire.readyForQuery(this.lost === "transaction" ? "E" : "I"));
      if (this.lost === "query") this.lost = "nothing";
    }
    this.send(Buffer.concat(answers));
  }

  private send(output: Buffer): void {
    if (this.state === "open" && this.socket.writable) this.socket.write(output);
  }

  private refuse(code: string, message: string): void {
    if (this.state === "gone") return;
    this.state = "refused";
    if (this.socket.writable) this.socket.end(wire.errorResponse("FATAL", code, message));
    this.socket.destroySoon();
  }
}

function endingOf(sql: string): Ending | null {
  if (ENDINGS.rollback.test(sql)) return "rollback";
  return ENDINGS.commit.test(sql) ? "commit" : null;
}
