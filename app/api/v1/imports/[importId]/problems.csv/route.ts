import { downloadRoute } from "@/lib/http/download";
import { exportProblems } from "@/lib/imports";

export const GET = downloadRoute(exportProblems);
