import { createSandbox, type Sandbox, type ServeOptions, serve } from "@datacloud/sandbox";
import { sandboxHandlers } from "@datacloud/sandbox/msw";
import { createSandbox as createWorkerSandbox } from "@datacloud/sandbox/worker";
import { setupServer } from "msw/node";

/** A way into a sandbox. */
export interface Adapter {
  fetch: typeof globalThis.fetch;
  baseUrl: string;
  sandbox: Sandbox;
  close(): Promise<void>;
}

type Options = Omit<ServeOptions, "storage" | "port">;

/** Every adapter. The same tests go through all of them. */
export const adapters: { name: string; open(options: Options): Promise<Adapter> }[] = [
  {
    name: "a server",
    async open(options) {
      const served = await serve({ ...options, port: 0 });
      return { fetch, baseUrl: `${served.url}/api`, sandbox: served, close: () => served.close() };
    },
  },
  { name: "fetch in this process", open: async (options) => inProcess(createSandbox(options)) },
  {
    name: "a handler for a Request",
    async open(options) {
      const sandbox = createSandbox(options);
      const handle = (input: string | URL | Request, init?: RequestInit) =>
        sandbox.handle(new Request(input, init));
      return { ...inProcess(sandbox), fetch: handle };
    },
  },
  { name: "the worker export", open: async (options) => inProcess(createWorkerSandbox(options)) },
  {
    name: "MSW",
    async open(options) {
      const sandbox = createSandbox(options);
      const server = setupServer(...sandboxHandlers({ sandbox }));
      server.listen({ onUnhandledFrame: "error" });
      return {
        fetch: (input, init) => globalThis.fetch(input, init),
        baseUrl: "http://acme.getdx.test/api",
        sandbox,
        async close() {
          server.close();
          await sandbox.close();
        },
      };
    },
  },
];

function inProcess(sandbox: Sandbox): Adapter {
  return {
    fetch: sandbox.fetch,
    baseUrl: "http://acme.getdx.test/api",
    sandbox,
    close: () => sandbox.close(),
  };
}
