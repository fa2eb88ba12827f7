import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Before any module reads the settings: pictures of tests never land among an installation's own.
process.env.ARTSCOPE_STORAGE ??= mkdtempSync(join(tmpdir(), "artscope-test-storage-"));
