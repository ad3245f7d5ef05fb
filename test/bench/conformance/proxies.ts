import { fileURLToPath } from "node:url";
import { median, table } from "../measure.ts";
import { jsonRequest, load } from "../sandbox/load.ts";
import { type Running, start } from "../sandbox/process.ts";

const here = fileURLToPath(new URL("servers", import.meta.url));
const cli = fileURLToPath(new URL("../../../packages/cli/dist/main.js", import.meta.url));
const body = JSON.stringify({
  ...{ service: "payments-service", deployed_at: "2026-01-01T12:05:00Z", repository: "acme/payments" },
  ...{
    commit_sha: "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2",
    environment: "production",
    source_name: "argoCD",
  },
});
const requests = Array.from({ length: 100 }, (_, index) =>
  jsonRequest("/api/deployments.create", body.replace("{", `{"reference_id":"release-${index}",`)),
);
const request = (index: number) => requests[index % requests.length] ?? Buffer.alloc(0);

/** Processor time per request of a bare reverse proxy in Node and of ours, in interleaved rounds. */
export async function benchProxies(rounds = 9, count = 4000): Promise<void> {
  const node = process.execPath;
  const upstream = await start("upstream", node, [`${here}/upstream.ts`, "{port}"], () => request(0));
  const target = `http://127.0.0.1:${upstream.port}`;
  const proxies: Running[] = [];
  try {
    proxies.push(
      await start(
        "bare reverse proxy",
        node,
        [`${here}/bare-proxy.ts`, "{port}", String(upstream.port)],
        () => request(0),
      ),
    );
    const ours = [cli, "proxy", "--upstream", target, "--port", "{port}"];
    proxies.push(await start("datacloud proxy", node, ours, () => request(0)));
    const times = proxies.map((): number[] => []);
    for (let round = -2; round < rounds; round += 1) {
      for (const [index, proxy] of proxies.entries()) {
        const before = proxy.cpu();
        await load(proxy.port, request, count);
        if (round >= 0) times[index]?.push((proxy.cpu() - before) / count);
      }
    }
    const ratios = (times[1] ?? []).map((time, round) => time / (times[0]?.[round] ?? time));
    console.log(
      table([
        ["proxy", "CPU us/request", "x bare", "MB"],
        ...proxies.map(({ name, memory }, index) => [
          name,
          median(times[index] ?? []),
          index === 0 ? 1 : median(ratios),
          memory(),
        ]),
      ]),
    );
  } finally {
    for (const server of [upstream, ...proxies]) await server.stop();
  }
}
