import { staffRoute } from "@/lib/http/route";
import { listViews, saveView } from "@/lib/views";

export const GET = staffRoute(listViews);
export const POST = staffRoute(saveView);
