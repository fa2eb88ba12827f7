import type { NetworkInterfaceInfo } from "node:os";

/** Networks inside this machine, which no phone is part of: containers, virtual machines, tunnels. */
const INNER =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|lxc|lxd|podman|cni|flannel|tun|tap|utun|wg|tailscale|zt)/;
/** Wireless first: that is where phones are. */
const WIRELESS = /^(wl|wlan|wi-?fi|en0$)/i;

/** This machine's IPv4 addresses that a phone on the same network can reach, the likeliest first. */
export function lanAddresses(interfaces: Record<string, NetworkInterfaceInfo[] | undefined>): string[] {
  return Object.entries(interfaces)
    .filter(([name]) => !INNER.test(name))
    .sort(([a], [b]) => Number(WIRELESS.test(b)) - Number(WIRELESS.test(a)))
    .flatMap(([, entries]) => entries ?? [])
    .filter(
      ({ family, internal, address }) => family === "IPv4" && !internal && !address.startsWith("169.254."),
    )
    .map(({ address }) => address);
}
