/** The key of every request. It has characters that JSON, addresses and JSON Pointer escape. */
export const key = "dxk-Secret/Key~42+Az=Qw9";

const percent = encodeURIComponent(key);
const everyPercent = [...key].map((character) => `%${character.charCodeAt(0).toString(16)}`).join("");
const unicode = [...key].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
const basic = btoa(`someone:${key}`);

/** A request, with the key in some place beside the header `Authorization`. */
export interface Placed {
  place: string;
  target: string;
  headers: [string, string][];
  body: string;
}

const json: [string, string] = ["Content-Type", "application/json"];
const form: [string, string] = ["Content-Type", "application/x-www-form-urlencoded"];
const bearer: [string, string] = ["Authorization", `Bearer ${key}`];
const valid = { reference: "r", key: "k", value: {} };
const set = "/api/customData.set";

const header = (name: string, value: string): Placed => ({
  place: `the header ${name}: ${value}`,
  target: set,
  headers: [bearer, json, [name, value]],
  body: JSON.stringify(valid),
});
const addressed = (target: string): Placed => ({ place: target, target, headers: [bearer], body: "" });
const withBody = (place: string, body: string, type = json, target = set): Placed => ({
  place,
  target,
  headers: [bearer, type],
  body,
});
const withArguments = (place: string, args: object, method = "customData.set"): Placed =>
  withBody(place, JSON.stringify(args), json, `/api/${method}`);

/** At least forty places in which a program could put its key by mistake. */
export const places: readonly Placed[] = [
  header("Authorization2", key),
  header("X-Api-Key", key),
  header("Cookie", `session=${percent}; theme=dark`),
  header("User-Agent", `program/1 (${key})`),
  header("Referer", `https://ci.example.com/?note=${percent}`),
  header("Accept", `application/json; key="${key}"`),
  header("Prefer", `code=${key.toLowerCase()}`),
  header("Prefer", `scenario="${key}"`),
  header("X-Request-Id", key),
  header("X-Trace", everyPercent),
  header("X-Basic", `Basic ${basic}`),
  header("Proxy-Authorization", `Basic ${basic}`),
  header("Idempotency-Key", key.toUpperCase()),
  header("dxk-secret-key-header-is-odd", key),
  withBody("a media type", "{}", ["Content-Type", key]),
  withBody("a parameter of the media type", "{}", ["Content-Type", `application/json; a=${key}`]),
  { ...withBody("a coding of the body", "{}"), headers: [bearer, json, ["Content-Encoding", key]] },
  addressed(`/api/${key}`),
  addressed(`/${percent}/x`),
  addressed(`/api/deployments.create/${percent}`),
  addressed(`/api/customData.get?reference=${percent}&key=k`),
  addressed(`/api/customData.get?${percent}=1`),
  addressed(`/api/customData.get?token=${percent}`),
  addressed(`/api/customData.get?reference=${encodeURIComponent(percent)}&key=${everyPercent}`),
  addressed(`/api/repoGroups.get?id=${percent}`),
  withArguments("a name of an argument", { ...valid, [key]: 1 }),
  withArguments("a value of an unknown argument", { ...valid, note: key }),
  withArguments("a value of a wrong type", { ...valid, value: key }),
  withArguments("a name in a stored value", { ...valid, value: { [key]: { [key]: 1 } } }),
  withArguments("a stored value", { ...valid, value: { a: [`x ${key} y`] } }),
  withArguments("a reference", { ...valid, reference: key, key: basic }),
  withArguments("a token among the arguments", { ...valid, token: key, authorization: `Bearer ${key}` }),
  withArguments("a value of a list of values", { status: key, pipeline_name: 1 }, "pipelineRuns.upsert"),
  withArguments("a time", { deployed_at: key, service: [key], repository: key }, "deployments.create"),
  withArguments("a nested name", { reference_id: "a", services: [{ [key]: key }] }, "incidents.upsert"),
  withBody("broken JSON", `{"reference": "${key}`),
  withBody("JSON that is a text", JSON.stringify(key)),
  withBody("JSON with escapes", `{"reference":"${unicode}","key":"k","value":"${unicode}"}`),
  withBody("a repeated name", `{"${key}":1,"${key}":2}`),
  withBody("a form's value", new URLSearchParams({ reference: key, key: "k", value: key }).toString(), form),
  withBody("a form's name", `${percent}=1&value[${percent}]=2&value[api_key]=${percent}`, form),
  withBody("plain text", `the key is ${key}`, ["Content-Type", "text/plain"]),
  withBody("a form of parts", `--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n${key}\r\n--b--`, [
    "Content-Type",
    "multipart/form-data; boundary=b",
  ]),
  withBody("a long text that is cut in its middle", `{"reference":"${"x".repeat(65_500)}${key}"}`),
  {
    ...header("X-A", "b"),
    place: "Basic authentication",
    headers: [["Authorization", `Basic ${basic}`], json],
  },
  { ...header("X-A", "b"), place: "no word before it", headers: [["Authorization", key], json] },
];

/** Every way in which the key can be read out of a text, with the place in the text; none where it cannot. */
export function shownIn(text: string): string[] {
  const lower = text.toLowerCase();
  const core = (shift: number) =>
    btoa(`${"x".repeat(shift)}${key}`)
      .replaceAll("=", "")
      .slice(shift === 0 ? 0 : shift + 1, -1);
  const forms = [
    key,
    JSON.stringify(JSON.stringify(key)).slice(3, -3),
    percent,
    encodeURIComponent(percent),
    everyPercent,
    unicode,
    key.replaceAll("~", "~0").replaceAll("/", "~1"),
    key.replaceAll("/", "~1"),
    // What is left of it where it was cut.
    key.slice(0, 12),
    ...[0, 1, 2].map(core),
  ];
  return forms.flatMap((form) => {
    const index = lower.indexOf(form.toLowerCase());
    return index < 0 ? [] : [`${form}: ${text.slice(Math.max(0, index - 80), index + 80)}`];
  });
}
