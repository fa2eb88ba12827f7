import { disconnect } from "@/db/client";
import { migrate } from "@/db/migrate";
import { database } from "@/lib/kernel/database";
import { env } from "@/lib/kernel/env";
import { plantWorks } from "./museum";

// Prints the ids of the works, and a key that may add pictures to them, as JSON.
await migrate(env().DATABASE_URL);
const planted = await plantWorks(database(), Number(process.argv[2]));
await disconnect(database());
process.stdout.write(`${JSON.stringify(planted)}\n`);
