import { expect, it } from "vitest";
import { textOf } from "./html";

it.each([
  ["plain text", "plain text"],
  ["<p>One.</p><p>Two &amp; <i>three</i>.</p>", "One.\nTwo & three."],
  ["a<br/>b", "a\nb"],
  ["5 < 6 and 7 > 6", "5 < 6 and 7 > 6"],
  ["caf&eacute; &#233; &#xE9; &nbsp;&lt;b&gt;", "caf&eacute; é é <b>"],
  ["<script>alert(1)</script>seen<style>p{}</style>", "seen"],
  ["&#0;&#99999999;x", "&#99999999;x"],
  [`<img alt="a">${" ".repeat(50)}x`, "x"],
])("%s is read as text", (html, text) => {
  expect(textOf(html)).toBe(text);
});

it("is quick about what never ends", () => {
  expect(textOf("<script>".repeat(5_000)).length).toBeLessThan(100);
  expect(textOf("<a ".repeat(100_000)).length).toBe(299_999);
});
