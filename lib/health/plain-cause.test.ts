import { expect, test } from "vitest";
import { ageSeconds } from "./age";
import { plainCause, plainFailure } from "./plain-cause";

test.each([
  ["connect ECONNREFUSED 10.1.2.3:8288", "nothing listens where it should be"],
  ["getaddrinfo ENOTFOUND inngest.internal", "its name can't be resolved"],
  ["The operation was aborted due to timeout", "it did not answer in time"],
  ["Inngest API Error: 401 Event key not found", "it refused our keys"],
  ["Inngest API Error: 503 upstream inngest-7f9c is gone", "it answered with the error 503"],
  ["weird http://user:secret@host/", "for a reason that the log tells"],
])("%s is told as: %s", (error, told) => {
  expect(plainCause(error)).toBe(told);
});

test.each([
  ["The picture is damaged.", "The picture is damaged."],
  [
    "Something broke here: connect ECONNREFUSED 10.0.0.5:5432",
    "Something unforeseen broke; the log tells what.",
  ],
  ["Can't fetch https://intranet.museum/a.jpg?key=1 now", "Can't fetch … now"],
  ["No answer from 192.168.1.4:80", "No answer from …"],
  ["ENOENT: no such file, open /var/lib/artscope/images/a.webp", "ENOENT: no such file, open …"],
])("%s is told as: %s", (error, told) => {
  expect(plainFailure(error)).toBe(told);
});

test("an age is never negative, and not known when a clock must have been set back", () => {
  const now = new Date("2026-01-01T12:00:00Z");
  const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);
  expect([at(-90), at(0), at(5), at(3600), null].map((instant) => ageSeconds(instant, now))).toEqual([
    90,
    0,
    0,
    null,
    null,
  ]);
});
