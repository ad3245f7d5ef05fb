import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { runInProcess } from "../conformance/run-in-process.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder("hostile");

const head = "reference,key,value";
const value = '"{""a"":1}"';
const row = (id: number | string) => `acme/${id},coverage,${value}`;
const item = (id: number) => JSON.stringify({ reference: `acme/${id}`, key: "coverage", value: { a: 1 } });
const lossy = item(2).replace("1}", "[9007199254740993]}");
const many = [head, ...Array.from({ length: 3000 }, (_, id) => row(id))].join("\n");
const latin1 = (text: string) => Buffer.from(text, "latin1");
/** A letter of two bytes on the border between the pieces in which a file is read. */
const onBorder = (size: number) => {
  const start = `${head}\n`;
  const end = `é",coverage,${value}`;
  return `${start}"${"x".repeat(size - start.length - 2)}${end}\n${row(1)}\n`;
};

const good: readonly (readonly [name: string, content: string | Buffer, rows: number])[] = [
  ["bom.csv", `\uFEFF${head}\n${row(1)}\n`, 1],
  ["crlf.csv", `${head}\r\n${row(1)}\r\n${row(2)}\r\n`, 2],
  ["cr.csv", `${head}\r${row(1)}\r${row(2)}\r`, 2],
  ["quoted-breaks.csv", `${head}\nacme/a,"cover\nage","{""a"":\n1}"\n`, 1],
  ["semicolons.csv", `${head}\n${row(1)}`.replaceAll(",", ";"), 1],
  ["spaces.csv", ` reference , key ,value\n${row(1)}\n`, 1],
  ["huge-cell.csv", `${head}\nacme/a,coverage,"{""a"":""${"x".repeat(2_000_000)}""}"\n`, 1],
  ["letters.csv", `${head}\n${row("é漢😀")}\n`, 1],
  ["border.csv", onBorder(32 * 1024), 2],
  ["dense.gz", gzipSync(`${item(1)}${" ".repeat(4_000_000)}\n`.repeat(3)), 3],
  ["members.csv.gz", Buffer.concat([gzipSync(`${head}\n${row(1)}\n`), gzipSync(`${row(2)}\n`)]), 2],
  ["blank-lines.jsonl", `\n${item(1)}\n\n   \n${item(2)}\n`, 2],
  ["cr.jsonl", `${item(1)}\r${item(2)}\r\n\r\n${item(3)}`, 3],
  ["separator.jsonl", `${item(1).replace("coverage", "cover\u2028age")}\n`, 1],
  ["exact.jsonl", item(1).replace("1}", "9007199254740991}").replace("coverage", "9007199254740993"), 1],
  ["array.json", `\uFEFF [ ${item(1)},\n${item(2)} ]\n`, 2],
  ["one.json", item(1), 1],
  ["empty-array.json", "[]", 0],
  ["empty.csv", "", 0],
  ["head-only.csv", `${head}\n`, 0],
];

test.each(good)("%s is read", async (name, content, rows) => {
  writeFileSync(join(folder, name), content);
  const { code, stdout, stderr } = await runInProcess([
    "import",
    "customData.set",
    join(folder, name),
    "--dry-run",
  ]);
  const warning = rows === 0 ? `warning: ${join(folder, name)} has no rows.\n` : "";
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: `${rows === 1 ? "1 row is" : `${rows} rows are`} valid. Nothing was sent.\n`,
    stderr: warning,
  });
});

const bad: readonly (readonly [name: string, content: string | Buffer, message: string])[] = [
  ["utf16.csv", Buffer.from(`\uFEFF${head}\n${row(1)}`, "utf16le"), "is UTF-16"],
  ["utf16-unmarked.csv", Buffer.from(`${head}\n${row(1)}`, "utf16le"), "is UTF-16"],
  ["latin1.csv", latin1(`${head}\n${row(1)}\n${row("\xe9")}\n`), "line 3 is not UTF-8"],
  ["latin1-last.csv", latin1(`${head}\n${row(1)}\nacme/a,\xe9`), "line 3 is not UTF-8"],
  ["latin1.jsonl", latin1(`${item(1)}\n{"reference":"\xe9"}\n`), "line 2 is not UTF-8"],
  ["nul.csv", `${head}\nacme/\0,coverage,1\n`, "line 2: value:"],
  ["twice.csv", `reference,key,key,value\na,b,c,1\n`, "the column key appears twice"],
  ["twice-by-case.csv", `reference,key,Key,value\na,b,c,${value}\n`, "line 2: Key: gives key a second value"],
  ["ragged.csv", `${head}\nacme/a,coverage\n${row(1)}\n`, "line 2: has 2 columns, and the header has 3"],
  ["no-name.csv", `reference,,key,value\na,x,b,${value}\n`, "line 2: column 2: is not an argument"],
  ["open-quote.csv", `${head}\nacme/a,coverage,"never\n${row(2)}\n`, "the CSV cannot be read near line"],
  ["stray-quote.csv", `${head}\nacme/a,coverage,ab"c\n`, "the CSV cannot be read near line 2"],
  ["cut.csv.gz", gzipSync(many).subarray(0, 5000), "the gzip file is damaged or cut off"],
  ["behind.csv.gz", Buffer.concat([gzipSync(many), Buffer.from("rest")]), "the gzip file is damaged"],
  ["cut.json", `[${item(1)},{"reference":"b"`, "the JSON array is cut off"],
  ["behind.json", `[${item(1)}] ${item(2)}`, "there is text after the end of the JSON array"],
  ["comma.json", `[${item(1)},,${item(2)}]`, "item 2 of the JSON array is missing"],
  ["last-comma.json", `[${item(1)},]`, "item 2 of the JSON array is missing"],
  ["number.json", "42", "the file is not a JSON array"],
  ["pretty.json", JSON.stringify(JSON.parse(item(1)), null, 2), "go over several lines"],
  ["mismatch.json", '[{"reference":"a","value":[1}]]', "is not valid JSON"],
  ["broken.jsonl", `${item(1)}\n{"reference":\n`, "line 2: is not valid JSON"],
  ["values.jsonl", `${item(1)}\n[1]\n`, "line 2: is not a JSON object"],
  ["pretty-array.json", `[\n${item(1)},\n\n${item(2).replace("coverage", "")}\n]`, "line 4: key:"],
  ["digits.jsonl", `${item(1)}\n${lossy}\n`, "line 2: value.a.0: 9007199254740993 is too large"],
  ["digits.json", `[${item(1)},\n${lossy}]`, "line 2: value.a.0: 9007199254740993 is too large"],
  [
    "digits.csv",
    `${head}\nacme/a,coverage,"{""a"":9007199254740993}"\n`,
    "line 2: value: a: 9007199254740993 is",
  ],
  ["infinite.jsonl", item(1).replace("1}", "1e999}"), "line 1: value.a: 1e999 is too large for a number"],
  ["twice.jsonl", item(1).replace("{", '{"key":"first",'), "line 1: key: appears twice"],
  [
    "long.csv",
    `${head}\n${row(1)}\nacme/a,"${"x\n".repeat(8_400_000)}`,
    "row that begins on line 3 is longer",
  ],
  ["long.jsonl", `${item(1)}\n${" ".repeat(17_000_000)}`, "the row that begins on line 2 is longer"],
  ["long.json", `[${item(1)},\n"${"x".repeat(17_000_000)}`, "the row that begins on line 1 is longer"],
  ["bomb.jsonl.gz", gzipSync(Buffer.alloc(100_000_000, "x")), "the row that begins on line 1 is longer"],
  ["prototype.jsonl", item(1).replace("{", '{"__proto__":{"x":1},'), "line 1: __proto__: is not an argument"],
];

test.each(bad)("%s is refused with its place", async (name, content, message) => {
  writeFileSync(join(folder, name), content);
  const { code, stderr } = await runInProcess(["import", "customData.set", join(folder, name), "--dry-run"]);
  expect(stderr).toContain(message);
  expect(code).toBe(2);
});
