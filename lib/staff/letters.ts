import type { StaffRole } from "@/lib/kernel/access";
import type { Locale } from "@/lib/kernel/locale";

type Invitation = { museum: string; by: string; role: StaffRole; address: string };

/** The e-mail that asks somebody to join a museum's staff. */
export function invitationLetter(locale: Locale, invitation: Invitation): { subject: string; text: string } {
  return LETTERS[locale](invitation);
}

const ROLES: Record<Locale, Record<StaffRole, string>> = {
  en: { staff: "member of staff", curator: "curator", admin: "administrator" },
  es: { staff: "miembro del personal", curator: "conservación", admin: "administración" },
};

const LETTERS: Record<Locale, (of: Invitation) => { subject: string; text: string }> = {
  en: ({ museum, by, role, address }) => ({
    subject: `${museum}: your invitation to ArtScope`,
    text: `Hello,

${by} invites you to work with ArtScope at ${museum}, as ${ROLES.en[role]}. Accept here within seven days:

${address}

The link works once. If you don't expect this, leave it: nothing happens.
`,
  }),
  es: ({ museum, by, role, address }) => ({
    subject: `${museum}: tu invitación a ArtScope`,
    text: `Hola:

${by} te invita a trabajar con ArtScope en ${museum}, con el papel «${ROLES.es[role]}». Acéptalo aquí en menos de siete días:

${address}

El enlace funciona una sola vez. Si no lo esperabas, déjalo: no pasa nada.
`,
  }),
};
