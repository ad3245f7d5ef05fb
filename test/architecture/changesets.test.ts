import { expect, test } from "vitest";
import { files, read } from "./repository.ts";

const names = files
  .filter((file) => /^(?:packages\/[^/]+|generators)\/package\.json$/.test(file))
  .map((file) => JSON.parse(read(file)) as { name: string; private?: boolean })
  // `changeset version` takes no changeset that names a package that is not published beside one that is.
  .filter((manifest) => manifest.private !== true)
  .map(({ name }) => name);

// A formatter once made headings of their heads, and `changeset version` lost them without a word.
function faultsOf(text: string): string[] {
  const [, head = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const lines = head.split("\n").filter((line) => line !== "");
  const others = lines.filter((line) => {
    const [, name = ""] = /^"([^"]+)": (?:major|minor|patch)$/.exec(line) ?? [];
    return !names.includes(name);
  });
  return [
    ...(lines.length === 0 ? ["names no package"] : []),
    ...others.map((line) => `${line} is no published package with a kind of change`),
    ...(body.trim() === "" ? ["says nothing"] : []),
  ];
}

test("changesets name packages that are published, and say what their users notice", () => {
  const changesets = files.filter((file) => /^\.changeset\/.*\.md$/.test(file));
  const faults = changesets.flatMap((file) => faultsOf(read(file)).map((fault) => `${file}: ${fault}`));
  expect(faults).toEqual([]);
  expect(faultsOf('# "@datacloud/client": minor\n')).toEqual(["names no package", "says nothing"]);
  expect(faultsOf('---\n"@datacloud/docs": minor\n---\nText.')).toHaveLength(1);
});
