import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";

/** What should be there and isn't, what is there twice, and what will never end. All zero is what is promised. */
export type Account = { lost: number; doubled: number; stuck: number; notes: string[] };

/** After the last kill everything must end by itself; without any progress for so long it is stuck. */
const SILENCE_MS_MAX = 120_000;
const QUIET_LOOKS = 5;

/** What was asked for: works that got a picture, and views that visitors' pages were told are recorded. */
export type Asked = { works: number; views: number };

const number = async (rows: postgres.PendingQuery<postgres.Row[]>) => Number((await rows)[0]?.n ?? 0);

/** What still goes on in the background: events to send, jobs and runs to end, pictures to prepare, hours to count. */
async function countOpen(sql: postgres.Sql): Promise<number> {
  const counts = await Promise.all([
    number(sql`select count(*) as n from outbox where sent_at is null`),
    number(sql`select count(*) as n from job_runs where state in ('queued', 'running')`),
    openRuns(sql),
    number(sql`select count(*) as n from artwork_images where state = 'pending'`),
    number(sql`select count(*) as n from touched_hours`),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Runs that the runner has not ended, the pulse of the queues aside, which never stops. */
function openRuns(sql: postgres.Sql): Promise<number> {
  return number(
    sql`select count(*) as n from local_runner.runs where ended_at is null and function_id not like '%beat-%'`,
  );
}

/** Compares what was asked for with what the database holds. */
async function settle(sql: postgres.Sql, { works, views }: Asked): Promise<Account> {
  const notes: string[] = [];
  const noted = (count: number, what: string) => {
    if (count > 0) notes.push(`${count} ${what}`);
    return count;
  };
  const whole = await number(sql`
    select count(distinct image.artwork_id) as n from artwork_images as image
    join embeddings on embeddings.subject = 'image' and embeddings.subject_id = image.id
    join image_features on image_features.image_id = image.id
    where image.state = 'ready'`);
  const images = await number(sql`select count(*) as n from artwork_images`);
  const again = await number(sql`
    select coalesce(sum(times - 1), 0) as n from (
      select count(*) as times from job_runs where kind = 'embed-image' and state = 'done' group by subject
    ) as jobs where times > 1`);
  const vectors = await number(sql`select count(*) as n from embeddings where subject = 'image'`);
  const recorded = await number(sql`select count(*) as n from interactions where kind = 'view'`);
  const distinct = await number(sql`select count(distinct id) as n from interactions where kind = 'view'`);
  const counters = await number(sql`select coalesce(sum(view_count), 0) as n from artworks`);
  const open = await countOpen(sql);
  return {
    lost:
      noted(Math.max(0, works - whole), "works without a picture that can be recognised") +
      noted(Math.max(0, views - distinct), "views that were acknowledged and are not recorded") +
      noted(Math.max(0, distinct - counters), "views missing from the counters"),
    doubled:
      noted(Math.max(0, images - works), "pictures too many") +
      noted(Math.max(0, vectors - images), "vectors too many") +
      noted(again, "pictures processed to the end more than once") +
      noted(recorded - distinct, "views recorded twice") +
      noted(Math.max(0, counters - distinct), "views too many in the counters"),
    stuck: noted(open, "events, jobs or runs that do not end"),
    notes,
  };
}

/** The account at the end, with what was refused for good as lost. */
export async function settleAt(url: string, asked: Asked, refused: string[]): Promise<Account> {
  const account = await ask(url, (sql) => settle(sql, asked));
  return {
    ...account,
    lost: account.lost + refused.length,
    notes: [...account.notes, ...new Set(refused)],
  };
}

/** Events that reached the engine before one of the same subject that was announced earlier. */
export function countDisorder(url: string): Promise<number> {
  return ask(url, (sql) =>
    number(sql`
      select count(*) as n from (
        select o.sequence, lag(o.sequence) over (partition by o.subject order by e.seq) as before
        from local_runner.events e join outbox o on o.id::text = e.id
      ) as sent where before > sequence`),
  );
}

/** Waits until nothing is open any more, or until nothing has moved for long. */
export async function untilQuiet(url: string, say: (line: string) => void): Promise<void> {
  let last = Number.NaN;
  let quiet = 0;
  for (let movedAt = Date.now(); Date.now() - movedAt < SILENCE_MS_MAX; await sleep(1_000)) {
    const open = await ask(url, countOpen).catch(() => Number.NaN);
    // Between two jobs of a chain nothing is open for a moment.
    quiet = open === 0 ? quiet + 1 : 0;
    if (quiet >= QUIET_LOOKS) return;
    // A database that does not answer (NaN) does not move either.
    if (!Object.is(open, last)) movedAt = Date.now();
    if (open !== last && open % 50 === 0) say(`  ${open} still open`);
    last = open;
  }
}

/** A connection of its own for each question: between two, the server may have been killed. */
async function ask<T>(url: string, question: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, prepare: false, onnotice: () => undefined, connect_timeout: 5 });
  try {
    return await question(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
