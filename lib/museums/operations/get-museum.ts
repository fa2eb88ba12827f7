import { anyone } from "@/lib/kernel/access";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { GetMuseumInput, Museum } from "../contract";
import { toMuseum } from "../present";
import { findMuseum } from "../queries/museums";

export const getMuseum = defineOperation({
  name: "getMuseum",
  access: anyone,
  input: GetMuseumInput,
  output: Museum,
  async run(ctx, { slug }) {
    return toMuseum(found(await findMuseum(ctx.db, { slug }), "museum"), ctx.locale);
  },
});
