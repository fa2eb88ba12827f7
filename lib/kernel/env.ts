import { join } from "node:path";
import { z } from "zod";

const EnvSchema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  DATABASE_URL: z
    .string({ error: "is missing: the address of PostgreSQL with pgvector, or run `npm start`" })
    .regex(/^postgres(ql)?:\/\//, "must begin with postgres://"),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  ARTSCOPE_DATA: z.string().min(1).default(".artscope"),
  ARTSCOPE_ENCODER: z.enum(["auto", "built-in", "clip"]).default("auto"),
  ARTSCOPE_CLIP_MODEL: z.string().min(1).default("Xenova/clip-vit-base-patch32"),
  ARTSCOPE_SENTIMENT_MODEL: z
    .string()
    .min(1)
    .default("Xenova/distilbert-base-multilingual-cased-sentiments-student"),
  ARTSCOPE_FETCH_ALLOW: z
    .string()
    .default("")
    .transform((list) =>
      list
        .split(",")
        .map((entry) => entry.trim().toLowerCase())
        .filter(Boolean),
    )
    .refine((list) => list.every((entry) => /^(?:[^\s:/]+|\[[^\]]+\]):\d+$/.test(entry)), {
      error: "must be a list of host:port, separated by commas",
    }),
  ARTSCOPE_CONTACT: z
    .string()
    .regex(/^[^\s()]{3,200}$/, "must be like name@host, or an address of the web")
    .optional(),
  ARTSCOPE_MODELS: z.string().optional(),
  ARTSCOPE_STORAGE: z.string().optional(),
  STORAGE_BUCKET: z.string().min(1).optional(),
  STORAGE_ENDPOINT: z.url().optional(),
  STORAGE_BROWSER_ENDPOINT: z.url().optional(),
  STORAGE_REGION: z.string().min(1).default("us-east-1"),
  STORAGE_ACCESS_KEY_ID: z.string().optional(),
  STORAGE_SECRET_ACCESS_KEY: z.string().optional(),
  STORAGE_PATH_STYLE: z.stringbool().optional(),
  STORAGE_PREFIX: z
    .string()
    .regex(/^(?:[\w.-]+\/)*$/, "must be empty or end with a slash")
    .default(""),
  ARTSCOPE_PUBLIC_URL: z.url().optional(),
  NEXTAUTH_URL: z.url().optional(),
  ARTSCOPE_VERIFY_WORKERS: z.coerce.number().int().min(1).max(64).optional(),
  ARTSCOPE_EMBEDDED_DATABASE: z.stringbool().default(false),
  ARTSCOPE_DEMO_MAIL: z.stringbool().default(false),
  ARTSCOPE_PROXIES: z.coerce.number().int().min(1).max(10).default(1),
  ARTSCOPE_METRICS_TOKEN: z.string().min(16, "must have at least 16 characters").optional(),
  AUTH_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  AUTH_OIDC_ISSUER: z.url().optional(),
  AUTH_OIDC_CLIENT_ID: z.string().optional(),
  AUTH_OIDC_CLIENT_SECRET: z.string().optional(),
  AUTH_OIDC_NAME: z.string().default("Single sign-on"),
  AUTH_BREACHED_PASSWORDS: z.url().optional(),
  MAIL_URL: z
    .string()
    .regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://")
    .optional(),
  MAIL_FROM: z.string().min(3).default("ArtScope <no-reply@localhost>"),
  INNGEST_EVENT_KEY: z.string().optional(),
  INNGEST_SIGNING_KEY: z.string().optional(),
  INNGEST_SIGNING_KEY_FALLBACK: z.string().optional(),
  INNGEST_BASE_URL: z.url().optional(),
  INNGEST_SERVE_ORIGIN: z.url().optional(),
  INNGEST_ENV: z.string().optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

/** A bucket that speaks the S3 protocol. Without `credentials` the SDK finds them: instance role, profile, environment. */
export type BucketSettings = {
  bucket: string;
  endpoint: string | undefined;
  /** The bucket's server as browsers reach it, where that differs. */
  browserEndpoint: string | undefined;
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string } | undefined;
  /** Whether the bucket's name is in the path; in Amazon's own addresses it is in the host. */
  pathStyle: boolean;
  /** What every key begins with. */
  prefix: string;
};

export type Env = z.infer<typeof EnvSchema> & {
  modelsDir: string;
  /** Where files are kept when there is no bucket. */
  storageDir: string;
  /** Where people reach this installation, for links in e-mails: a setting, never what a request says. */
  siteUrl: string | null;
  bucket: BucketSettings | null;
  /** Whether there is an engine to hand background work to. */
  hasEngine: boolean;
};

let cached: Env | undefined;

/** The settings, read once. Throws one message that names every bad variable. */
export function env(): Env {
  if (cached) return cached;
  cached = parseEnv(process.env);
  // next-auth reads this one by itself, wherever it finds no other way.
  if (cached.siteUrl) process.env.NEXTAUTH_URL = cached.siteUrl;
  return cached;
}

/** Pure form of `env`, for tests and for tools that show what is wrong. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = EnvSchema.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}`);
    throw new Error(`Settings that can't be used:\n${lines.join("\n")}\nSee .env.example.`);
  }
  const data = result.data.ARTSCOPE_DATA;
  return {
    ...result.data,
    modelsDir: result.data.ARTSCOPE_MODELS ?? join(data, "models"),
    hasEngine: Boolean(result.data.INNGEST_EVENT_KEY && result.data.INNGEST_SIGNING_KEY),
    siteUrl: result.data.ARTSCOPE_PUBLIC_URL ?? result.data.NEXTAUTH_URL ?? null,
    storageDir: result.data.ARTSCOPE_STORAGE ?? join(data, "storage"),
    bucket: bucketOf(result.data),
  };
}

function bucketOf(given: z.infer<typeof EnvSchema>): BucketSettings | null {
  const { STORAGE_ACCESS_KEY_ID: accessKeyId, STORAGE_SECRET_ACCESS_KEY: secretAccessKey } = given;
  if (!given.STORAGE_BUCKET) return null;
  return {
    bucket: given.STORAGE_BUCKET,
    endpoint: given.STORAGE_ENDPOINT,
    browserEndpoint: given.STORAGE_BROWSER_ENDPOINT,
    region: given.STORAGE_REGION,
    credentials: accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined,
    pathStyle: given.STORAGE_PATH_STYLE ?? given.STORAGE_ENDPOINT !== undefined,
    prefix: given.STORAGE_PREFIX,
  };
}
