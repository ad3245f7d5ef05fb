import { createServer } from "node:http";
const body = JSON.stringify({ ok: true });
createServer((req, response) => {
  let only: Buffer | undefined;
  req.on("data", (c: Buffer) => { only = c; });
  req.on("end", () => {
    only?.toString("utf8");
    response.writeHead(200, { "content-type": "application/json; charset=utf-8", "x-request-id": "123", "content-length": String(body.length) });
    response.end(body);
  });
}).listen(Number(process.argv[2]), "127.0.0.1");
