import { disconnect } from "@/db/client";
import { createContext } from "@/lib/kernel/context";
import { database } from "@/lib/kernel/database";
import { env } from "@/lib/kernel/env";
import { offerSetUp } from "@/lib/staff";

// Prints a link that opens an installation in which nobody has an account; with --token what is after its # alone.
const system = createContext({ actor: { kind: "system", name: "set-up" }, db: database() });
const { token } = await offerSetUp(system, {});
await disconnect(database());
const link = `${(env().siteUrl ?? "").replace(/\/$/, "")}/set-up#${token}`;
const answer = token ? `Works once, for a day: ${link}` : "Somebody has an account here: sign in instead.";
process.stdout.write(`${process.argv.includes("--token") ? (token ?? "") : answer}\n`);
