import { migrate } from "@/db/migrate";
import { env } from "@/lib/kernel/env";

await migrate(env().DATABASE_URL);
