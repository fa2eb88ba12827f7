import type { BucketSettings } from "@/lib/kernel/env";

/** Where browsers send files to a bucket: the office's pages must be allowed to connect there. */
export function bucketOrigin({
  bucket,
  endpoint,
  browserEndpoint,
  region,
  pathStyle,
}: BucketSettings): string {
  const { protocol, host } = new URL(browserEndpoint ?? endpoint ?? `https://s3.${region}.amazonaws.com`);
  return `${protocol}//${pathStyle ? "" : `${bucket}.`}${host}`;
}
