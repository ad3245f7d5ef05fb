import { Agent, createServer, request } from "node:http";

const [port, upstream] = process.argv.slice(2).map(Number);
const agent = new Agent({ keepAlive: true });

/** The least that a reverse proxy in Node does: pass on verb, path, headers and both bodies. */
createServer((incoming, outgoing) => {
  const { method = "GET", url = "/", headers } = incoming;
  const sent = request(
    { agent, host: "127.0.0.1", port: upstream ?? 0, method, path: url, headers },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    },
  );
  sent.on("error", () => outgoing.destroy());
  incoming.pipe(sent);
}).listen(port ?? 0, "127.0.0.1");
