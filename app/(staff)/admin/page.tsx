import { redirect } from "next/navigation";
import { placesOf } from "@/components/staff/places";
import { officeMuseums } from "../office-museum";

/** The office opens at the first place that one's role lets one into. */
export default async function OfficePage() {
  const [mine] = await officeMuseums();
  redirect((mine && placesOf(mine.role)[0]?.path) ?? "/account");
}
