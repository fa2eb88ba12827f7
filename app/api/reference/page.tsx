import type { Metadata } from "next";
import { headers } from "next/headers";
import { openApiDocument } from "@/lib/http/openapi";
import { ReferenceView } from "./reference-view";

export const metadata: Metadata = { title: "API reference" };

/** The API for people: the OpenAPI document as a page, with commands that name this installation's address. */
export default async function ReferencePage() {
  return <ReferenceView document={openApiDocument()} origin={await origin()} />;
}

/** The address this page was asked at, so that its commands can be pasted as they are. */
async function origin(): Promise<string> {
  const given = await headers();
  const host = given.get("x-forwarded-host") ?? given.get("host") ?? "localhost";
  return `${given.get("x-forwarded-proto") ?? "http"}://${host}`;
}
