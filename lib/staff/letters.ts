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

type Reset = { name: string; museum: string; by: string };

/** The e-mail that tells somebody that their second factor was taken off. */
export function secondFactorLetter(locale: Locale, reset: Reset): { subject: string; text: string } {
  return RESET_LETTERS[locale](reset);
}

const RESET_LETTERS: Record<Locale, (of: Reset) => { subject: string; text: string }> = {
  en: ({ name, museum, by }) => ({
    subject: "Your second factor for ArtScope was taken off",
    text: `Hello ${name},

${by}, administrator at ${museum}, took your second factor off, so that you can sign in without it. You are signed out everywhere. Sign in with your password and set up a new one under your account.

If you did not ask for this, tell ${museum} at once and choose a new password.
`,
  }),
  es: ({ name, museum, by }) => ({
    subject: "Se ha quitado tu segundo factor de ArtScope",
    text: `Hola, ${name}:

${by}, de la administración de ${museum}, ha quitado tu segundo factor para que puedas entrar sin él. Se han cerrado todas tus sesiones. Entra con tu contraseña y prepara uno nuevo en tu cuenta.

Si no lo has pedido, avisa enseguida a ${museum} y elige otra contraseña.
`,
  }),
};
