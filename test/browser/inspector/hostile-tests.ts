import { describe, expect, test } from "vitest";
import { hostile, type Inspected } from "./inspected.ts";

/** Values that would be a program, if the page took them for HTML. */
export function hostileTests(inspected: () => Inspected): void {
  const detail = () => inspected().page.locator("#detail").textContent();
  const record = { reference: "acme/payments", value: {} };

  describe("what came is text, whatever it says", () => {
    test("in arguments, names, paths and headers", async () => {
      const { page, api, served } = inspected();
      await api()("customData.set", {
        ...record,
        key: hostile,
        [hostile]: hostile,
        value: { [hostile]: hostile },
      });
      await inspected().choose("customData.set");
      expect(await detail()).toContain(hostile);
      const path = `/api/${encodeURIComponent(hostile)}`;
      await fetch(`${served().url}${path}`, { method: "POST", headers: { "x-odd": hostile } });
      await inspected().choose(path);
      expect(await detail()).toContain(path);
      expect(await page.locator("#detail img, #list img").count()).toBe(0);
      expect(await page.evaluate("globalThis.pwned")).toBe(undefined);
    });

    test("in the results of SQL", async () => {
      const { page } = inspected();
      await page.getByRole("link", { name: "SQL" }).click();
      await page.locator("#namespace").selectOption("payments");
      await page
        .getByLabel("Query")
        .fill(`select key, value, '${hostile}' as "${hostile.replaceAll('"', "")}" from custom_data`);
      await page.keyboard.press("Control+Enter");
      await page.getByRole("cell", { name: hostile, exact: true }).first().waitFor();
      expect(await page.locator("#sql-result img").count()).toBe(0);
      expect(await page.evaluate("globalThis.pwned")).toBe(undefined);
    });

    test("and the browser would let nothing else in", async () => {
      const refusal = await inspected().page.evaluate(() => {
        try {
          document.createElement("div").innerHTML = "<b>";
          return "taken";
        } catch (error) {
          return (error as Error).name;
        }
      });
      expect(refusal).toBe("TypeError");
      await expect.poll(() => inspected().complaints).toHaveLength(1);
      inspected().excuse(/TrustedHTML/);
    });
  });
}
