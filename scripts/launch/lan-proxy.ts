import { networkInterfaces } from "node:os";
import { parseArgs } from "node:util";
import QRCode from "qrcode";
import { ensureCertificate } from "./certificate";
import { createHttpsProxy } from "./https-proxy";
import { lanAddresses } from "./lan-addresses";

/**
 * The HTTPS front for phones, as a process of its own:
 *   node --import tsx scripts/launch/lan-proxy.ts --port N --target N --certificates DIR
 * Prints one line of JSON when it accepts connections. Ends on SIGTERM and SIGINT.
 */
const { values } = parseArgs({
  options: { port: { type: "string" }, target: { type: "string" }, certificates: { type: "string" } },
});

async function main(): Promise<void> {
  const [port, target] = [Number(values.port), Number(values.target)];
  const hosts = lanAddresses(networkInterfaces());
  const [first] = hosts;
  if (!first) throw new Error("this machine is in no network");
  const certificate = await ensureCertificate(values.certificates ?? "", hosts);
  const server = createHttpsProxy(certificate, target);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host: "0.0.0.0" }, resolve);
  });
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  const addresses = hosts.map((host) => `https://${host}:${port}`);
  const qr = await QRCode.toString(addresses[0] ?? "", {
    type: "utf8",
    errorCorrectionLevel: "L",
    margin: 2,
  });
  const { fingerprint } = certificate;
  process.stdout.write(`${JSON.stringify({ ready: true, url: addresses[0], addresses, fingerprint, qr })}\n`);
}

main().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  process.stdout.write(`${JSON.stringify({ ready: false, reason })}\n`);
  process.exit(1);
});
