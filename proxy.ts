import { type NextRequest, NextResponse } from "next/server";
import { bucketOrigin } from "@/lib/http/bucket-origin";
import { contentPolicy } from "@/lib/http/content-policy";
import { env } from "@/lib/kernel/env";

/** Tells the office's pages where they are, so that whoever has to sign in first comes back to the same place. */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.set("x-artscope-here", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  const { bucket } = env();
  // Files go from the office's pages straight to the bucket; where it is, is not known when pages are built.
  if (bucket) response.headers.set("content-security-policy", contentPolicy([bucketOrigin(bucket)]));
  return response;
}

export const config = { matcher: ["/admin/:path*", "/account/:path*"] };
