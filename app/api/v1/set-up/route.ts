import { accountRoute } from "@/lib/http/route";
import { setUpInstallation } from "@/lib/staff";

export const POST = accountRoute(setUpInstallation);
