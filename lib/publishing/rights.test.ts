import { expect, it } from "vitest";
import { rightsUri } from "./rights";

it.each([
  ["https://creativecommons.org/licenses/by-sa/4.0/", "http://creativecommons.org/licenses/by-sa/4.0/"],
  ["http://creativecommons.org/licenses/by/4.0/deed.es", "http://creativecommons.org/licenses/by/4.0/"],
  [
    " https://www.creativecommons.org/publicdomain/zero/1.0 ",
    "http://creativecommons.org/publicdomain/zero/1.0/",
  ],
  ["https://rightsstatements.org/page/InC/1.0/", "http://rightsstatements.org/vocab/InC/1.0/"],
  ["CC0 1.0", "http://creativecommons.org/publicdomain/zero/1.0/"],
  ["CC BY-NC-SA 4.0", "http://creativecommons.org/licenses/by-nc-sa/4.0/"],
])("%s is the statement %s", (text, uri) => {
  expect(rightsUri(text)).toBe(uri);
});

it.each(["", "© The artist", "CC BY", "https://museum.example/rights", "https://", "javascript:alert(1)"])(
  "%j is no statement that the standards know",
  (text) => expect(rightsUri(text)).toBeNull(),
);
