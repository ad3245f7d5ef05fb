/** A client to measure: a module that exports `run`, which makes one call and checks its answer. */
export interface Peer {
  name: string;
  source: string;
  /** Whether it tries again by itself. */
  retries: boolean;
  /** It needs modules of Node. */
  node?: true;
}

const url = "https://acme.getdx.net/api";
/** The least that the method takes, so that a program's size is that of its client. */
const args = JSON.stringify({ service: "payments", deployed_at: 1735733100, repository: "acme/payments" });
const refused = "if (!answer.ok) throw new Error(answer.error);";

/** Module that makes one call with `imports` and `call`, an expression for the answer. */
function source(imports: string, call: string): string {
  return `${imports}\nexport async function run() {\n  const answer = ${call};\n  ${refused}\n  return answer;\n}\n`;
}

/** The first is what the others are compared with: what one would write by hand, without timeout, retry or errors. */
export const peers: readonly Peer[] = [
  {
    name: "bare fetch",
    retries: false,
    source: source(
      "",
      `JSON.parse(await (await fetch("${url}/deployments.create", { method: "POST", headers: { "content-type": "application/json", authorization: "Bearer k" }, body: JSON.stringify(${args}) })).text())`,
    ),
  },
  {
    name: "@datacloud/client",
    retries: true,
    source: source(
      'import { createClient } from "@datacloud/client";\nconst client = createClient({ instance: "acme", token: "k" });',
      `await client.deployments.create(${args})`,
    ),
  },
  {
    name: "@datacloud/client/bare",
    retries: true,
    source: source(
      'import { call, connect, deploymentsCreate } from "@datacloud/client/bare";\nconst acme = connect({ instance: "acme", token: "k" });',
      `await call(acme, deploymentsCreate, ${args})`,
    ),
  },
  {
    name: "openapi-fetch",
    retries: false,
    source: source(
      `import createClient from "openapi-fetch";\nconst client = createClient({ baseUrl: "${url}", headers: { authorization: "Bearer k" } });`,
      `(await client.POST("/deployments.create", { body: ${args} })).data`,
    ),
  },
  {
    name: "orval function",
    retries: false,
    source: source(
      'import { deploymentsCreate } from "./orval.ts";',
      `(await deploymentsCreate(${args}, { headers: { authorization: "Bearer k" } })).data`,
    ),
  },
  {
    name: "hey-api",
    retries: false,
    source: source(
      `import { createClient, createConfig } from "./hey-api/client";\nimport { deploymentsCreate } from "./hey-api";\nconst client = createClient(createConfig({ baseUrl: "${url}", auth: "k" }));`,
      `(await deploymentsCreate({ client, body: ${args} })).data`,
    ),
  },
  {
    name: "ky",
    retries: true,
    source: source(
      `import ky from "ky";\nconst client = ky.create({ headers: { authorization: "Bearer k" } });`,
      `await client.post("${url}/deployments.create", { json: ${args} }).json()`,
    ),
  },
  {
    name: "@slack/web-api",
    retries: true,
    node: true,
    source: source(
      `import { WebClient } from "@slack/web-api";\nconst client = new WebClient("k", { slackApiUrl: "${url}/" });`,
      `await client.apiCall("deployments.create", ${args})`,
    ),
  },
  {
    name: "openai",
    retries: true,
    source: source(
      `import OpenAI from "openai";\nconst client = new OpenAI({ apiKey: "k", baseURL: "${url}", dangerouslyAllowBrowser: true });`,
      `await client.post("/deployments.create", { body: ${args} })`,
    ),
  },
];
