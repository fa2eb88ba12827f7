import { LocaleSchema } from "@/lib/kernel/locale";

const YEAR_SECONDS = 365 * 24 * 3600;

/** Keeps a visitor's choice of language or light in a cookie and returns to the page, also where scripts do not run. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const headers = new Headers({ location: safePath(form.get("back")), "cache-control": "no-store" });
  const locale = LocaleSchema.safeParse(form.get("locale")).data;
  if (locale) headers.append("set-cookie", cookie("locale", locale, YEAR_SECONDS));
  const theme = form.get("theme");
  if (theme === "light" || theme === "dark")
    headers.append("set-cookie", cookie("theme", theme, YEAR_SECONDS));
  if (theme === "auto") headers.append("set-cookie", cookie("theme", "", 0));
  return new Response(null, { status: 303, headers });
}

function cookie(name: string, value: string, maxAgeSeconds: number): string {
  return `${name}=${value}; Path=/; Max-Age=${maxAgeSeconds}; SameSite=Lax`;
}

/** A path of this site, whatever was sent: never another origin. */
function safePath(back: FormDataEntryValue | null): string {
  if (typeof back !== "string") return "/";
  const here = "http://here";
  const url = URL.canParse(back, here) ? new URL(back, here) : null;
  return url?.origin === here && back.startsWith("/") ? `${url.pathname}${url.search}` : "/";
}
