import { z } from "zod";
import { Email, NewPassword, PersonName } from "@/lib/accounts/contract";
import { STAFF_ROLES } from "@/lib/kernel/access";
import { idOf } from "@/lib/kernel/ids";
import { LocaleSchema } from "@/lib/kernel/locale";
import { isTimeZone, MuseumSlug } from "@/lib/museums/contract";

export const Role = z.enum(STAFF_ROLES).meta({ id: "StaffRole" });

/** What keys may be allowed. None is about people, keys or settings: those need somebody who signed in. */
export const SCOPES = [
  "collection:read",
  "collection:write",
  "analytics:read",
  "jobs:read",
  "jobs:write",
] as const;
export const KeyScope = z.enum(SCOPES);
export type KeyScope = z.infer<typeof KeyScope>;

export const SECOND_FACTOR_RULES = ["optional", "admins", "everyone"] as const;
export const SecondFactorRule = z.enum(SECOND_FACTOR_RULES);
export { roleNow } from "./second-factor-rule";

export const Person = z
  .object({
    userId: idOf("user"),
    name: z.string(),
    email: z.string(),
    role: Role,
    secondFactor: z.boolean(),
    disabled: z.boolean(),
    since: z.iso.datetime(),
    you: z.boolean(),
  })
  .meta({ id: "Person", description: "Somebody who works in the museum" });
export type Person = z.infer<typeof Person>;

export const Invitation = z
  .object({
    id: idOf("invitation"),
    email: z.string(),
    role: Role,
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    expired: z.boolean(),
  })
  .meta({ id: "Invitation" });
export type Invitation = z.infer<typeof Invitation>;

export const PeopleList = z
  .object({
    people: z.array(Person),
    invitations: z.array(Invitation),
    secondFactorRule: SecondFactorRule,
  })
  .meta({ id: "PeopleList" });
export type PeopleList = z.infer<typeof PeopleList>;

export const InvitePersonInput = z.strictObject({ email: Email, role: Role });
/** The link is answered only where no mail server is set: then somebody has to pass it on. */
export const Invited = z
  .object({ invitationId: idOf("invitation"), link: z.string().nullable() })
  .meta({ id: "Invited" });

const Token = z.string().min(20).max(100);
export const InvitationPreview = z
  .object({ museum: z.string(), email: z.string(), role: Role, hasAccount: z.boolean() })
  .meta({ id: "InvitationPreview" });
export type InvitationPreview = z.infer<typeof InvitationPreview>;
export const ReadInvitationInput = z.strictObject({ token: Token });
export const AcceptInvitationInput = z.strictObject({
  token: Token,
  account: z
    .strictObject({ name: PersonName, password: NewPassword, locale: LocaleSchema })
    .nullable()
    .meta({ description: "Null: by the account that is signed in" }),
});

export const ChangePersonInput = z.strictObject({
  userId: idOf("user"),
  role: Role.optional(),
  disabled: z.boolean().optional(),
});

export const ResetFactorInput = z.strictObject({ userId: idOf("user") });
export const ResetFactorResult = z.object({
  done: z.literal(true),
  told: z.boolean().meta({ description: "Whether the person is told by e-mail: not where none can be sent" }),
});

export const Key = z
  .object({
    id: idOf("apiKey"),
    name: z.string(),
    prefix: z.string().meta({ description: "Its first characters" }),
    scopes: z.array(KeyScope),
    createdAt: z.iso.datetime(),
    createdBy: z.string(),
    expiresAt: z.iso.datetime(),
    lastUsedAt: z.iso.datetime().nullable(),
    state: z.enum(["active", "expired", "revoked"]),
  })
  .meta({ id: "ApiKey" });
export type Key = z.infer<typeof Key>;

export const KeyList = z.object({ items: z.array(Key) }).meta({ id: "ApiKeyList" });

export const KEY_DAYS = [7, 30, 90, 365] as const;
export const CreateKeyInput = z.strictObject({
  name: z.string().trim().min(1, "needs a name").max(80),
  scopes: z.array(KeyScope).min(1, "needs at least one"),
  days: z.coerce.number().int().min(1).max(365),
});
export const CreatedKey = z
  .object({ key: Key, secret: z.string().meta({ description: "Shown this once" }) })
  .meta({ id: "CreatedApiKey" });
export type CreatedKey = z.infer<typeof CreatedKey>;

export const AuditFilter = z.object({
  action: z.string().max(80).optional(),
  person: z.string().max(80).optional().meta({ description: "Id of a person, key or job" }),
  subject: z.string().max(120).optional().meta({ description: "Id of what was changed, or its kind" }),
  from: z.iso.datetime().optional(),
  until: z.iso.datetime().optional(),
});
export const ListAuditInput = AuditFilter.extend({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const AuditEntry = z
  .object({
    id: idOf("audit"),
    at: z.iso.datetime(),
    actorKind: z.string(),
    actorId: z.string().nullable(),
    who: z.string().meta({ description: "A person's name, a key's, or a job's" }),
    action: z.string(),
    subjectKind: z.string(),
    subjectId: z.string(),
    subjectName: z
      .string()
      .nullable()
      .meta({ description: "A work's title or a person's name, as it is now; null where it is not known" }),
    before: z.record(z.string(), z.unknown()).nullable(),
    after: z.record(z.string(), z.unknown()).nullable(),
    requestId: z.string(),
  })
  .meta({ id: "AuditEntry" });
export type AuditEntry = z.infer<typeof AuditEntry>;
export const AuditPage = z
  .object({ items: z.array(AuditEntry), actions: z.array(z.string()), nextCursor: z.string().nullable() })
  .meta({ id: "AuditPage" });
export type AuditPage = z.infer<typeof AuditPage>;

/** What a museum's address must not be, because it is one of the application. */
const RESERVED = new Set(
  "account admin api icons iiif linked-art media models offline outbox preferences set-up sign-in sw wall".split(
    " ",
  ),
);

export const SetUpInput = z.strictObject({
  token: Token,
  museum: z.strictObject({
    slug: MuseumSlug.refine((slug) => !RESERVED.has(slug), "is an address of the application's own"),
    name: z.string().trim().min(1, "needs a name").max(120),
    timeZone: z.string().max(60).refine(isTimeZone, "is no time zone, like Europe/Madrid"),
    locale: LocaleSchema,
  }),
  admin: z.strictObject({ name: PersonName, email: Email, password: NewPassword }),
});
