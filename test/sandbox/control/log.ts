import { serve } from "@datacloud/sandbox";
import { describe, expect, test } from "vitest";
import { apiOver } from "../api.ts";
import { adminToken, record, type Steered } from "./steered.ts";

/** The log by the control API. */
export function logTests(steered: Steered): void {
  const { api, apiOf, control } = steered;
  describe("the log", () => {
    test("is listed, filtered, read and emptied", async () => {
      await api("customData.set", record);
      await api("customData.set", { ...record, odd: 1 });
      const { headers } = await api("customData.set", {});
      const list = async (query: string) =>
        (await control("GET", `/requests${query}`)).body.requests as { id: number; verdict: string }[];
      expect((await list("")).map(({ verdict }) => verdict)).toEqual(["accepted", "warned", "refused"]);
      expect(await list("?verdict=warned")).toHaveLength(1);
      expect(await list("?status=422")).toHaveLength(1);
      expect(await list("?method=customData.get")).toEqual([]);
      expect(await list("?limit=1")).toMatchObject([{ verdict: "refused" }]);
      const id = headers.get("x-request-id");
      expect(await list(`?after=${id}`)).toEqual([]);
      expect((await control("GET", `/requests/${id}`)).body.request).toMatchObject({
        id: Number(id),
        error: "invalid_arguments",
      });
      expect((await control("GET", "/requests?limit=0")).status).toBe(422);
      expect((await control("GET", "/requests?namespace=no")).body.message).toContain(
        "There are mine, other",
      );
      await control("DELETE", "/requests");
      expect(await list("")).toEqual([]);
      expect((await control("GET", `/requests/${id}`)).status).toBe(404);
    });

    test("says how many requests came, those it forgot included", async () => {
      const { url, close } = await serve({ port: 0, keys: ["an-api-key"], log: { entries: 2 } });
      for (const key of ["a", "b", "c"])
        await apiOver(fetch, `${url}/api`, "an-api-key")("customData.get", { key });
      const read = async (path: string) => (await fetch(`${url}/_sandbox${path}`)).json();
      const { namespaces } = (await read("/namespaces")) as { namespaces: { name: string }[] };
      const name = namespaces[0]?.name ?? "";
      expect(await read("/requests")).toMatchObject({
        totals: { [name]: 3 },
        requests: [{ id: 2 }, { id: 3 }],
      });
      expect(namespaces).toMatchObject([{ title: "key 1, …-key", calls: 2, total: 3 }]);
      await close();
    });

    test("sends a request again with its own key, as it was or with changes", async () => {
      const { headers } = await api("customData.set", { ...record, key: "again" });
      const path = `/requests/${headers.get("x-request-id")}/replay`;
      const again = async (changes: object) => (await control("POST", path, changes)).body.request;
      expect(await again({})).toMatchObject({
        verdict: "accepted",
        namespace: "mine",
        arguments: { key: "again" },
      });
      expect(await again({ body: "{" })).toMatchObject({ status: 422, request: { body: "{" } });
      const form = {
        content_type: "application/x-www-form-urlencoded",
        body: "reference=r&key=form&value={}",
      };
      expect(await again(form)).toMatchObject({ encoding: "form", arguments: { key: "form" } });
      expect(
        await again({ verb: "GET", path: "/api/customData.get", query: "reference=r&key=again" }),
      ).toMatchObject({
        method: "customData.get",
        verb: "GET",
      });
      expect(await again({ body: "x".repeat(10 * 1024 * 1024 + 1) })).toMatchObject({ status: 413 });
      for (const odd of [{ body: 1 }, { verb: "get it" }, { path: "api" }, { query: "a b" }])
        expect((await control("POST", path, odd)).status).toBe(422);
      expect((await control("POST", path, {}, "other-key")).status).toBe(404);
      expect((await control("POST", "/requests/999999/replay", {})).status).toBe(404);
      expect(JSON.stringify((await control("GET", "/requests")).body)).not.toContain("my-key-1");
    });

    test("has calls without a known key under unclaimed", async () => {
      await apiOf("nobody-knows-me")("customData.set", record);
      const { body } = await control("GET", "/requests?namespace=unclaimed");
      expect(body.requests).toMatchObject([{ namespace: "unclaimed", error: "invalid_auth" }]);
      expect(JSON.stringify(body)).not.toContain("nobody-knows-me");
    });

    test("is exported as an HTTP Archive without keys", async () => {
      await api("customData.getAllByReference", { reference: "r" });
      await api("customData.set", { ...record, token: "my-key-1" });
      const { body } = await control("GET", "/har");
      expect((body.log as { entries: object[] }).entries).toMatchObject([
        {
          request: {
            method: "GET",
            url: `${steered.served().url}/api/customData.getAllByReference?reference=r`,
          },
          response: { status: 200 },
        },
        { request: { postData: { mimeType: "application/json" } } },
      ]);
      expect(JSON.stringify(body)).not.toContain("my-key-1");
    });

    test("can be followed", async () => {
      const gone = new AbortController();
      const url = `${steered.served().url}/_sandbox/events?namespace=mine`;
      const response = await fetch(url, {
        headers: { authorization: `Bearer ${adminToken}` },
        signal: gone.signal,
      });
      expect(response.headers.get("content-type")).toBe("text/event-stream");
      const reader = (response.body as ReadableStream<Uint8Array>).getReader();
      let text = "";
      const until = async (part: string) => {
        while (!text.includes(part)) text += new TextDecoder().decode((await reader.read()).value);
      };
      await until("retry: 1000");
      await apiOf("other-key")("customData.set", record);
      await api("customData.set", record);
      await until("\n\nevent: request");
      await until('"rows":');
      expect(text).not.toContain('"namespace":"other"');
      gone.abort();
      steered.seen.add("GET /events");
    });
  });
}
