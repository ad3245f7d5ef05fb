import { describe, expect, test } from "vitest";
import { files, read } from "./repository.ts";

const names = files
  .filter((file) => /^(?:packages\/[^/]+|generators)\/package\.json$/.test(file))
  .map((file) => JSON.parse(read(file)) as { name: string; private?: boolean })
  // `changeset version` takes no changeset that names a package that is not published beside one that is.
  .filter((manifest) => manifest.private !== true)
  .map(({ name }) => name);

// A formatter once made headings of their heads, and `changeset version` lost them without a word.
describe.each(files.filter((file) => /^\.changeset\/.*\.md$/.test(file)))("%s", (file) => {
  test("names packages that are published, and says what their users notice", () => {
    const [, head = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(file)) ?? [];
    const lines = head.split("\n").filter((line) => line !== "");
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const [, name = line] = /^"([^"]+)": (?:major|minor|patch)$/.exec(line) ?? [];
      expect(names).toContain(name);
    }
    expect(body.trim()).not.toBe("");
  });
});
