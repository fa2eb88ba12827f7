// Prints who may call what, as a table in Markdown; a test holds every cell of it to what it says on purpose.
// No database is asked, yet the operations' modules read the settings when they are loaded.
process.env.DATABASE_URL ??= "postgres://127.0.0.1:1/nothing-is-asked";
const { ACTORS, OPERATIONS } = await import("./structure/operations");

const columns = Object.keys(ACTORS);
const rows = OPERATIONS.toSorted((a, b) => a.operationName.localeCompare(b.operationName)).map(
  ({ operationName, access }) => {
    const cells = Object.values(ACTORS).map((actor) => (access.allows(actor(access.scope)) ? "✓" : "·"));
    return [operationName, access.describe, ...cells];
  },
);
const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const head = ["operation", "access", ...columns];
process.stdout.write(`${[head, head.map(() => "---"), ...rows].map(line).join("\n")}\n`);

export {};
