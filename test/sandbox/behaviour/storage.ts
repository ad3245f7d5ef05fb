import { expect, test } from "vitest";
import { failure, plain, type Subject } from "./subject.ts";

/** What any storage must do. */
export function storageTests({ api, otherApi, stored, sandbox }: Subject): void {
  test("what no database can store is refused, and nothing is left of it", async () => {
    const odd = await api("customData.set", { reference: "a\0", key: "k", value: {} });
    expect(odd).toMatchObject(failure("invalid_arguments"));
    const deep = await api("customData.setAll", {
      data: [
        { reference: "a", key: "k", value: {} },
        { reference: "a", key: "l", value: { "x\0": ["\0"] } },
      ],
    });
    expect(deep).toMatchObject(failure("invalid_arguments"));
    expect((await api("customData.getAllByReference", { reference: "a" })).body.data).toEqual([]);
  });

  test("values of types that no page documents are stored as words, or not", async () => {
    const patch = { ...plain, reference_id: "r1", integration_branch: 5, success: "yes" };
    expect(await api("deployments.upsert", patch)).toMatchObject({ status: 200 });
    expect(stored().find(({ table }) => table === "deployments")?.row).toMatchObject({
      integration_branch: "5",
      success: null,
    });
  });

  test("each key has its own data, log and clock", async () => {
    await api("customData.set", { reference: "a", key: "k", value: {} });
    expect(await otherApi("customData.get", { reference: "a", key: "k" })).toMatchObject({ status: 422 });
    expect(sandbox().requests(sandbox().namespaceOf("other-key"))).toHaveLength(1);
    await sandbox().reset(sandbox().namespaceOf("other-key"));
    expect(await api("customData.get", { reference: "a", key: "k" })).toMatchObject({ status: 200 });
  });

  test("calls at the same time leave one record each", async () => {
    const set = (value: number) => api("customData.set", { reference: "a", key: "k", value: { value } });
    const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => set(index)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 30 }, () => 200));
    expect((await api("customData.getAllByReference", { reference: "a" })).body.data).toHaveLength(1);
  });
}
