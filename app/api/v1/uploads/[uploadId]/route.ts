import { intakeRoute, staffRoute } from "@/lib/http/route";
import { discardUpload, receiveUpload } from "@/lib/uploads";

export const PUT = intakeRoute(receiveUpload);
export const DELETE = staffRoute(discardUpload);
