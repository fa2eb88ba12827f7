import { createAccount, findAccount, preparePassword } from "@/lib/accounts";
import { type Context, createContext } from "@/lib/kernel/context";
import { resolveMuseum } from "@/lib/museums";
import { addMember } from "@/lib/staff";
import { DEMO_MUSEUMS } from "./museums";

/** Who works in the demo's museums: the administrator in both, the others in the first. */
const PEOPLE = [
  { email: "admin@demo.example", name: "Ada Marín", role: "admin", museums: 2 },
  { email: "curator@demo.example", name: "Carmen Okafor", role: "curator", museums: 1 },
  { email: "staff@demo.example", name: "Theo Lindqvist", role: "staff", museums: 1 },
] as const;

/** Lets the demo's people in, with one password; an account that is there keeps what it has. */
export async function plantPeople(system: Context, password: string): Promise<void> {
  for (const { email, name, role, museums } of PEOPLE) {
    const account = await findAccount(system, { email });
    const about = [email, name];
    const create = async () => {
      const passwordHash = await preparePassword(system, { password, about });
      return createAccount(system, { email, name, locale: "en", passwordHash });
    };
    const { userId } = account ?? (await create());
    for (const { slug } of DEMO_MUSEUMS.slice(0, museums)) {
      const museum = await resolveMuseum(system, { slug });
      await addMember(createContext({ ...system, museum }), { userId, role });
    }
  }
}
