import { HttpResponse, http, type RequestHandler } from "msw";
import { type CreateOptions, createSandbox, type Sandbox } from "./sandbox.ts";

/** How the handlers respond; an existing sandbox keeps its data. */
export interface HandlerOptions extends CreateOptions {
  /** The base URL, before the method in the URL; any host by default. */
  baseUrl?: string;
  sandbox?: Sandbox;
}

/**
 * A sandbox as handlers for MSW. One pattern serves every method; paths that are no methods are left to other handlers.
 *
 * @example
 * const server = setupServer(...sandboxHandlers({ keys: ["my-key"] }));
 */
export function sandboxHandlers(options: HandlerOptions = {}): RequestHandler[] {
  const { baseUrl = "*/api", sandbox = createSandbox(options) } = options;
  const handler = http.all(`${baseUrl.replace(/\/+$/, "")}/:method`, async ({ request, params }) => {
    if (!/^\w+\.\w+$/.test(String(params.method))) return undefined;
    try {
      return await sandbox.handle(request);
    } catch {
      return HttpResponse.error();
    }
  });
  return [handler];
}
