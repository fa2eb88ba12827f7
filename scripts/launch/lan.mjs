import { join } from "node:path";
import { startServerProcess } from "../database/server-process.mjs";
import { choosePort, makeFolder } from "./machine.mjs";
import { Problem } from "./problem.mjs";
import { isStopping } from "./processes.mjs";

const FIRST_PORT = 3443;

/**
 * Serves the museum to phones on the same network: HTTPS in front of the server, the only part that listens
 * beyond this machine.
 * @param {{ museum: { port: number }, data: string, terminal: import("./terminal.mjs").Terminal, onLost: (problem: Problem) => void }} options
 */
export async function openLan({ museum, data, terminal, onLost }) {
  const port = await choosePort({ asked: undefined, preferred: FIRST_PORT, host: "0.0.0.0" });
  const certificates = join(data, "certificates");
  makeFolder(certificates);
  const script = ["--import", "tsx", "scripts/launch/lan-proxy.ts"];
  const flags = ["--port", String(port), "--target", String(museum.port), "--certificates", certificates];
  const proxy = await terminal.step("Network", async () => {
    try {
      return await startServerProcess([...script, ...flags]);
    } catch (error) {
      throw new Problem(
        "The museum can't be served on the network:",
        error instanceof Error ? error.message : "",
      );
    }
  });
  proxy.child.once("exit", () => {
    if (!isStopping()) onLost(new Problem("The HTTPS server for the network stopped:", proxy.complaint()));
  });
  const { addresses, fingerprint, qr } =
    /** @type {{ addresses: string[], fingerprint: string, qr: string }} */ (proxy.said);
  return {
    /** Prints the addresses, the code to scan and why the phone will warn. */
    show() {
      terminal.line(`\n  ${terminal.bold("On a phone in the same network")}\n`);
      for (const address of addresses) terminal.line(`  ${terminal.cyan(address)}`);
      // Dark on light whatever the terminal's colours: not every phone reads the reverse.
      terminal.line(`\n${qr.trimEnd().replaceAll(/^.*$/gm, (row) => `  ${terminal.ink(row)}`)}\n`);
      terminal.line(
        "  The phone warns because this machine made the certificate itself; no authority vouches for it.",
      );
      terminal.line("  Choose “Advanced” and go on. Without HTTPS a browser gives no page the camera.");
      terminal.line(terminal.dim(`  Its fingerprint, to compare: ${fingerprint}`));
    },
  };
}
