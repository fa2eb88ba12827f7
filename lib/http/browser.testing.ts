import "next/dist/server/node-environment-baseline";
import { workAsyncStorage } from "next/dist/server/app-render/work-async-storage.external";
import { workUnitAsyncStorage } from "next/dist/server/app-render/work-unit-async-storage.external";
import { NextRequest } from "next/server";
import { authRoute } from "./auth";

const HOST = "localhost:3000";

/** A browser that comes to the door with its cookies, as Next would let it in. */
export class DoorBrowser {
  readonly cookies = new Map<string, string>();

  /** What it sends with a call. */
  get headers(): { host: string; cookie: string } {
    return { host: HOST, cookie: [...this.cookies].map((pair) => pair.join("=")).join("; ") };
  }

  /** Calls /api/auth/`action`; with `form`, posts it. */
  async visit(action: string, form?: Record<string, string>): Promise<Response> {
    const url = new URL(action, `http://${HOST}/api/auth/`);
    const request = new NextRequest(url, {
      headers: this.headers,
      ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
    });
    const nextauth = url.pathname.replace("/api/auth/", "").split("/");
    const store = { type: "request", phase: "render", cookies: request.cookies, headers: request.headers };
    const response = await workAsyncStorage.run({ route: "/api/auth/[...nextauth]" } as never, () =>
      workUnitAsyncStorage.run(store as never, () =>
        authRoute(request, { params: Promise.resolve({ nextauth }) }),
      ),
    );
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  /** Posts a form with the token that the page has, and answers where it leads. */
  async post(action: string, fields: Record<string, string>): Promise<URL> {
    const { csrfToken } = (await (await this.visit("csrf")).json()) as { csrfToken: string };
    const response = await this.visit(action, {
      ...{ callbackUrl: `http://${HOST}/admin`, csrfToken, json: "true" },
      ...fields,
    });
    return new URL(((await response.json()) as { url: string }).url);
  }

  #keep(line: string): void {
    const [pair = "", ...attributes] = line.split("; ");
    const at = pair.indexOf("=");
    const name = pair.slice(0, at);
    const isGone = attributes.some((attribute) => /^max-age=0$/i.test(attribute)) || pair.length === at + 1;
    if (isGone) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(at + 1));
  }
}
