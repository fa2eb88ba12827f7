import { disconnect } from "@/db/client";
import { migrate } from "@/db/migrate";
import { database } from "@/lib/kernel/database";
import { env } from "@/lib/kernel/env";
import { plantWorks } from "./museum";

// Prints the ids of the works as JSON.
await migrate(env().DATABASE_URL);
const ids = await plantWorks(database(), Number(process.argv[2]));
await disconnect(database());
process.stdout.write(`${JSON.stringify(ids)}\n`);
