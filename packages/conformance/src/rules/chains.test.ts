import { expect, test } from "vitest";
import { chains } from "./chains.ts";

test("which method needs what another makes follows from the document", () => {
  expect(chains).toEqual([
    { makers: ["customData.set"], users: ["customData.get"], by: ["reference", "key"] },
    {
      makers: ["deployments.create", "deployments.upsert"],
      users: ["deployments.update"],
      by: ["reference_id"],
    },
    {
      makers: ["repoGroups.upsert"],
      users: ["repoGroups.get", "repoGroups.addRepos", "repoGroups.removeRepos"],
      by: ["reference_id"],
    },
    {
      makers: ["deployments.setPullServices"],
      users: ["deployments.create", "deployments.upsert"],
      by: ["repository"],
    },
  ]);
});
