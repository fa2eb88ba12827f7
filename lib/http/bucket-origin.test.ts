import { expect, it } from "vitest";
import { parseEnv } from "@/lib/kernel/env";
import { bucketOrigin } from "./bucket-origin";
import { contentPolicy } from "./content-policy";

const origin = (settings: Record<string, string>) => {
  const { bucket } = parseEnv({ DATABASE_URL: "postgres://db/x", STORAGE_BUCKET: "pictures", ...settings });
  return bucket && bucketOrigin(bucket);
};

it.each([
  [{ STORAGE_REGION: "eu-central-1" }, "https://pictures.s3.eu-central-1.amazonaws.com"],
  [{ STORAGE_ENDPOINT: "http://minio:9000" }, "http://minio:9000"],
  [
    { STORAGE_ENDPOINT: "http://minio:9000", STORAGE_BROWSER_ENDPOINT: "https://files.museum.example" },
    "https://files.museum.example",
  ],
  [
    { STORAGE_ENDPOINT: "https://fra1.host.example", STORAGE_PATH_STYLE: "false" },
    "https://pictures.fra1.host.example",
  ],
])("lets the office send files to a bucket that is set by %j", (settings, expected) => {
  expect(origin(settings)).toBe(expected);
  expect(contentPolicy([expected])).toContain(`connect-src 'self' ${expected};`);
});
