import type { ServerResponse } from "node:http";
import type { Opened } from "../core/carry-out.ts";
import type { Core } from "../core/core.ts";
import type { ReceivedRequest, ResponseParts } from "../core/received-request.ts";
import { send } from "./send.ts";

/** A request whose body is there, and where its response goes. */
interface Ready {
  request: ReceivedRequest;
  opened: Opened;
  response: ServerResponse;
}

/** Takes a request that is carried out at the end of this turn of the event loop. */
export type RequestBatch = (ready: Ready) => void;

/**
 * Carries out the requests of a turn one right after another, then sends their responses. One by one, as they come, each would
 * find the code and data of core and database displaced from the processor's caches by those of sockets and Node's parser.
 */
export function createBatch(core: Core): RequestBatch {
  let waiting: Ready[] = [];
  const carryOut = () => {
    const batch = waiting;
    waiting = [];
    const replies = batch.map(({ request, opened }) => core.finish(request, opened));
    for (const [index, { response }] of batch.entries()) respond(response, replies[index]);
  };
  return (ready) => {
    if (waiting.length === 0) setImmediate(carryOut);
    waiting.push(ready);
  };
}

function respond(response: ServerResponse, reply: ResponseParts | Promise<ResponseParts> | undefined): void {
  if (reply instanceof Promise) void reply.then((later) => send(response, later));
  else if (reply) send(response, reply);
}
