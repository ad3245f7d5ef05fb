import { describe, expect, test } from "vitest";
import { failure, type Subject } from "./subject.ts";

/** What any storage must do. */
export function repoGroupTests({ api }: Subject): void {
  describe("repoGroups", () => {
    const repo = (external_id: string) => ({ source: "github", external_id });
    const upsert = async (args: object) =>
      (await api("repoGroups.upsert", { name: "G", ...args })).body.data as Group;
    interface Group {
      id: number;
      parent_id: number | null;
      name: string;
      repos: { external_id: string }[];
    }

    test("are made and updated by reference and by id; repositories that are given replace all", async () => {
      const group = await upsert({ reference_id: "g", repos: [repo("1"), repo("2")] });
      expect(group).toMatchObject({ reference_id: "g", name: "G", parent_id: null });
      expect(await upsert({ reference_id: "g", name: "H" })).toMatchObject({
        id: group.id,
        name: "H",
        repos: [repo("1"), repo("2")],
      });
      expect(await upsert({ id: group.id, repos: [repo("2"), repo("3")] })).toMatchObject({
        repos: [repo("2"), repo("3")],
      });
      const read = await api("repoGroups.get", { id: String(group.id) });
      expect((read.body.data as Group).repos).toEqual([repo("2"), repo("3")]);
    });

    test("hold each repository once", async () => {
      const group = await upsert({ reference_id: "g", repos: [repo("1")] });
      await upsert({ reference_id: "h" });
      const refused = await api("repoGroups.addRepos", { reference_id: "h", repos: [repo("9"), repo("1")] });
      expect(refused).toMatchObject(failure("invalid_arguments"));
      expect((await api("repoGroups.get", { reference_id: "h" })).body.data).toMatchObject({ repos: [] });
      expect(await api("repoGroups.upsert", { name: "H", repos: [repo("1")] })).toMatchObject({
        status: 422,
      });
      await api("repoGroups.removeRepos", { id: group.id, repos: [repo("1")] });
      expect(
        (await api("repoGroups.addRepos", { reference_id: "h", repos: [repo("1")] })).body.data,
      ).toMatchObject({ repos: [repo("1")] });
    });

    test("give up only what they hold", async () => {
      await upsert({ reference_id: "g", repos: [repo("1")] });
      const refused = await api("repoGroups.removeRepos", {
        reference_id: "g",
        repos: [repo("1"), repo("2")],
      });
      expect(refused).toMatchObject(failure("invalid_arguments"));
      expect((await api("repoGroups.get", { reference_id: "g" })).body.data).toMatchObject({
        repos: [repo("1")],
      });
    });

    test("form a tree", async () => {
      const top = await upsert({ reference_id: "top" });
      const middle = await upsert({ reference_id: "middle", parent_id: top.id });
      expect(await api("repoGroups.upsert", { name: "T", id: top.id, parent_id: middle.id })).toMatchObject({
        status: 422,
      });
      expect(await api("repoGroups.upsert", { name: "T", id: top.id, parent_id: top.id })).toMatchObject({
        status: 422,
      });
      expect(await api("repoGroups.upsert", { name: "X", parent_id: 9999 })).toMatchObject({ status: 422 });
      expect((await api("repoGroups.delete", { id: String(top.id) })).body.data).toMatchObject({
        id: top.id,
        repos: [],
      });
      expect((await api("repoGroups.get", { reference_id: "middle" })).body.data).toMatchObject({
        parent_id: null,
      });
      expect(await api("repoGroups.get", { id: String(top.id) })).toMatchObject(failure("invalid_arguments"));
      expect((await upsert({ reference_id: "next" })).id).toBeGreaterThan(middle.id);
    });

    test.each(["abc", "99999999999999999999", "1.5"])("no group has the id %s", async (id) => {
      expect(await api("repoGroups.get", { id })).toMatchObject(failure("invalid_arguments"));
    });
  });
}
