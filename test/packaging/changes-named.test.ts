import { expect, test } from "vitest";
import { compareReports } from "../../scripts/api-changes.ts";
import { root } from "../architecture/repository.ts";

test("in this repository every change of the public API has its changeset", () => {
  expect(compareReports(root).problems).toEqual([]);
});
