import { type NextRequest, NextResponse } from "next/server";

/** Tells the office's pages where they are, so that whoever has to sign in first comes back to the same place. */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.set("x-artscope-here", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: ["/admin/:path*", "/account/:path*"] };
