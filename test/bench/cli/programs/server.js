// Accepts everything, and costs as little as a server can. Prints its port.
import { createServer } from "node:http";

const body = '{"ok":true}';
const headers = { "content-type": "application/json", "content-length": body.length };
const server = createServer((request, response) => {
  request.resume().once("end", () => response.writeHead(200, headers).end(body));
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
