export { acceptInvitation, readInvitation } from "./operations/accept-invitation";
export { changePerson, setSecondFactorRule } from "./operations/change-person";
export { invitePerson, withdrawInvitation } from "./operations/invite-person";
export { createKey, listKeys, resolveKey, revokeKey } from "./operations/keys";
export { exportAudit, listAudit } from "./operations/list-audit";
export { listMemberships } from "./operations/list-memberships";
export { listMyMuseums } from "./operations/list-my-museums";
export { listPeople } from "./operations/list-people";
export { addMember, offerSetUp, setUpInstallation } from "./operations/set-up";
