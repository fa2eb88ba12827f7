import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const resolve = { alias: [{ find: /^@\//, replacement: root }] };
const AUTH_SECRET = "a-secret-of-the-tests-that-opens-nothing";
const exclude = ["**/node_modules/**", ".next/**", ".artscope/**", "e2e/**"];

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...exclude, "**/*.db.test.ts"],
          // Generous, because a test says what is right, not how busy the machine is.
          testTimeout: 30_000,
          // Settings are read once for all: what a unit test needs of them is that they are there.
          env: {
            DATABASE_URL: "postgres://127.0.0.1:1/nothing-listens-here",
            LOG_LEVEL: "silent",
            AUTH_SECRET,
          },
        },
      },
      {
        resolve,
        test: {
          name: "db",
          env: {
            ...{ LOG_LEVEL: "silent", AUTH_SECRET },
            // Links in e-mails lead there, and the e-mails are kept.
            ...{ NEXTAUTH_URL: "http://localhost:3000", ARTSCOPE_DEMO_MAIL: "true" },
          },
          include: ["**/*.db.test.ts"],
          // The embedded server's own tests say nothing about another server.
          exclude: process.env.TEST_DATABASE_URL ? [...exclude, "scripts/database/**"] : exclude,
          globalSetup: ["db/testing.setup.ts"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
