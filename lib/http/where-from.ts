import { env } from "@/lib/kernel/env";

const BROWSERS: [RegExp, string][] = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:Chrome|CriOS|HeadlessChrome)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const SYSTEMS: [RegExp, string][] = [
  [/iPhone|iPad/, "iOS"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Macintosh/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
];

/**
 * From where somebody signs in: browser and system by name, for their own list, and the address, for the slow-down.
 * Each trusted proxy adds the address that it saw to `x-forwarded-for`; what stands before those may be invented.
 */
export function whereFrom(headers: Pick<Headers, "get">): { device: string; address: string } {
  const agent = headers.get("user-agent") ?? "";
  const name = (table: [RegExp, string][]) => table.find(([pattern]) => pattern.test(agent))?.[1];
  const device = [name(BROWSERS), name(SYSTEMS)].filter(Boolean).join(" · ") || "?";
  const hops = (headers.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  const address = hops.at(-env().ARTSCOPE_PROXIES) ?? hops[0] ?? "";
  return { device, address: address.slice(0, 64) };
}
