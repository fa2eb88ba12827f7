import type { StaffRole } from "@/lib/kernel/access";

type Rule = "optional" | "admins" | "everyone";

/** Whether the museum asks somebody of this role for a second factor. */
export function asksSecondFactor(rule: Rule, role: StaffRole): boolean {
  return rule === "everyone" || (rule === "admins" && role === "admin");
}

/** What somebody may do here now: nothing, while a second factor is asked for that they don't have. */
export function roleNow(
  membership: { role: StaffRole; rule: Rule },
  proof: { secondFactor: boolean; byProvider: boolean },
): StaffRole | null {
  const missing = asksSecondFactor(membership.rule, membership.role) && !proof.secondFactor;
  // The museum's own identity provider asks for what the museum wants: it is not asked for again here.
  return missing && !proof.byProvider ? null : membership.role;
}
