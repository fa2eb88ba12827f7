import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const resolve = {
  alias: [
    { find: /^@\//, replacement: root },
    // The marker package throws outside a server bundle; tests run on the server side.
    { find: /^server-only$/, replacement: `${root}node_modules/server-only/empty.js` },
  ],
};
const exclude = ["**/node_modules/**", ".next/**", ".artscope/**", "e2e/**"];

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: { name: "unit", include: ["**/*.test.{ts,tsx}"], exclude: [...exclude, "**/*.db.test.ts"] },
      },
      {
        resolve,
        test: {
          name: "db",
          include: ["**/*.db.test.ts"],
          exclude,
          globalSetup: ["db/testing.setup.ts"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
