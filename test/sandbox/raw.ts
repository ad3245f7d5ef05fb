import { connect } from "node:net";

/** Time for the first byte: a machine that is busy may need more than `quiet` for it. */
const patience = 10_000;

/** Sends bytes as they are and gives back what comes until the connection ends, or until some milliseconds without more. */
export function raw(port: number, bytes: string | Buffer, quiet = 400): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    let text = "";
    const end = () => {
      socket.destroy();
      resolve(text);
    };
    socket.setTimeout(Math.max(quiet, patience), end);
    socket.on("data", (chunk) => {
      socket.setTimeout(quiet);
      text += chunk.toString("latin1");
    });
    socket.on("error", end);
    socket.on("close", end);
    socket.write(bytes);
  });
}
