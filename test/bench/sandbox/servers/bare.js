// The floor: Node's own server, which answers a constant and reads no body. `bare.js PORT`
import { createServer } from "node:http";

const body = JSON.stringify({ ok: true });
const headers = { "content-type": "application/json; charset=utf-8", "content-length": String(body.length) };
createServer((_, response) => {
  response.writeHead(200, headers);
  response.end(body);
}).listen(Number(process.argv[2]), "127.0.0.1");
