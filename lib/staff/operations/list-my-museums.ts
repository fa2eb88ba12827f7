import { z } from "zod";
import { signedIn } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { listMuseums } from "@/lib/museums";
import { Museum } from "@/lib/museums/contract";
import { Role } from "../contract";
import { ownRoles } from "../own-roles";

/** The museums that whoever asks works in, with what they are there; and those that wait for a second factor. */
export const listMyMuseums = defineOperation({
  name: "listMyMuseums",
  access: signedIn,
  input: z.object({}),
  output: z.object({
    items: z.array(z.object({ museum: Museum, role: Role })),
    waiting: z.array(z.string()).meta({ description: "Names of museums that ask for a second factor first" }),
  }),
  async run(ctx) {
    const roles = await ownRoles(ctx);
    if (roles.size === 0) return { items: [], waiting: [] };
    const { items } = await listMuseums(ctx, {});
    const mine = items.flatMap((museum) => {
      const role = roles.get(museum.id);
      return role === undefined ? [] : [{ museum, role }];
    });
    return {
      items: mine.flatMap(({ museum, role }) => (role ? [{ museum, role }] : [])),
      waiting: mine.flatMap(({ museum, role }) => (role ? [] : [museum.name])),
    };
  },
});
