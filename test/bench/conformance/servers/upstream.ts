import { createServer } from "node:http";

const body = '{"ok":true}';

createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
  });
}).listen(Number(process.argv[2]), "127.0.0.1");
