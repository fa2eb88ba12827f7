import type { NetworkInterfaceInfo } from "node:os";
import { expect, it } from "vitest";
import { lanAddresses } from "./lan-addresses";

const ip = (address: string, internal = false): NetworkInterfaceInfo[] => [
  { address, internal, family: "IPv4", netmask: "", mac: "", cidr: null },
];

it("names what a phone can reach, wireless first", () => {
  const found = lanAddresses({
    lo: ip("127.0.0.1", true),
    docker0: ip("172.17.0.1"),
    eth0: ip("10.0.0.5"),
    wlan0: [
      ...ip("192.168.1.7"),
      { ...ip("fe80::1")[0], family: "IPv6", scopeid: 1 } as NetworkInterfaceInfo,
    ],
    awdl0: ip("169.254.3.4"),
  });
  expect(found).toEqual(["192.168.1.7", "10.0.0.5"]);
});
