import { z } from "zod";

export const FetchRemoteInput = z.object({
  url: z.string().max(2_000),
  what: z.string().meta({ description: "A word for what is asked for, in messages" }),
  accept: z.string(),
  bytesMax: z.number().int().positive(),
  timeMsMax: z.number().int().positive().optional().meta({ description: "For all of it; two minutes else" }),
});

export const FetchedRemote = z.object({
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  type: z.string(),
  url: z.string().meta({ description: "Where it was, after redirects" }),
});

export const PostRemoteInput = z.object({
  url: z.string().max(2_000),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
});

export const PostedRemote = z.object({
  status: z.number().int(),
  retryAfter: z.string().nullable(),
});
