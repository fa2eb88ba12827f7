import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { type Id, newId } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { acceptsHeic } from "@/lib/recognition/server/decode-photo";
import { storage, type UploadAddress } from "@/lib/storage";
import { directKey } from "../arrived";
import { StartedUploads, StartUploadsInput } from "../contract";
import { countExpected, insertUploads } from "../queries";
import { hashToken, newToken, OPEN_SECONDS } from "../token";

/** More files of one museum than this aren't on their way at one time. */
const EXPECTED_MAX = 1_000;

/**
 * Says where to send each of these files: straight to the bucket, where storage is one, else to an address of our own.
 * Each takes one file of the announced type and length, for fifteen minutes.
 */
export const startUploads = defineOperation({
  name: "startUploads",
  access: staff("curator", "collection:write"),
  input: StartUploadsInput,
  output: StartedUploads,
  async run(ctx, { files }) {
    const museumId = museumOf(ctx).id;
    for (const { name, type } of files) if (/hei[cf]$/.test(type) && !acceptsHeic()) throw unreadable(name);
    if ((await countExpected(ctx.db, museumId, ctx.now())) + files.length > EXPECTED_MAX) throw tooMany();
    const expiresAt = new Date(ctx.now().getTime() + OPEN_SECONDS * 1_000);
    const items = files.map((file) => ({ id: newId<"upload">(), token: newToken(), file }));
    const addresses = await Promise.all(items.map(({ id, token, file }) => addressOf(id, token, file)));
    await insertUploads(
      ctx.db,
      items.map(({ id, token, file }) => ({
        ...{ id, museumId, ...file, tokenHash: hashToken(token), expiresAt, createdAt: ctx.now() },
      })),
    );
    return {
      items: items.flatMap(({ id, file }, index) => {
        const address = addresses[index];
        if (!address) return [];
        const { name } = file;
        return { uploadId: id, name, method: "PUT" as const, ...address, expiresAt: expiresAt.toISOString() };
      }),
    };
  },
});

type File = { type: string; bytes: number };

async function addressOf(id: Id<"upload">, token: string, file: File): Promise<UploadAddress> {
  const { intake } = storage();
  if (intake.kind === "direct") return intake.address(directKey(id), file, OPEN_SECONDS);
  return { url: `/api/v1/uploads/${id}?token=${token}`, headers: { "content-type": file.type } };
}

function unreadable(name: string): AppError {
  const advice = "Save it as JPEG, PNG, WebP or AVIF.";
  return new AppError("unsupported_type", `${name}: HEIC photos can't be read here. ${advice}`);
}

function tooMany(): AppError {
  const advice = "Let some arrive first.";
  return new AppError("rate_limited", `More than ${EXPECTED_MAX} files are on their way. ${advice}`, {
    retryAfterSeconds: 30,
  });
}
