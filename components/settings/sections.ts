import { staffPaths } from "@/components/staff/paths";

/** The parts of a museum's settings, in the order in which a new museum needs them. */
export const SECTIONS = ["profile", "languages", "hours", "colours", "privacy", "recognition"] as const;
export type SectionName = (typeof SECTIONS)[number];

/** The section that an address asks for; the first where it asks for none or for one that isn't there. */
export function readSection(text: string | null | undefined): SectionName {
  return SECTIONS.find((section) => section === text) ?? SECTIONS[0];
}

export function sectionHref(museum: string, section: SectionName): string {
  return staffPaths.settings(museum, { section });
}
