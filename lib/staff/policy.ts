const DAY_MS = 24 * 60 * 60_000;

export const INVITATION_MS = 7 * DAY_MS;
export const SET_UP_MS = DAY_MS;
